import { graphql, useFragment } from "react-relay/hooks";
import type { AlternativeList_activity$key } from "../../graphql/__generated__/AlternativeList_activity.graphql";
import { ActivityWhen } from "./ActivityWhen";

/** The other days of which one chooses one. */
export function AlternativeList({ activities }: { activities: AlternativeList_activity$key }) {
  const each = useFragment(
    graphql`
      fragment AlternativeList_activity on Activity @relay(plural: true) {
        id
        when {
          ...ActivityWhen_when
        }
      }
    `,
    activities,
  );
  return (
    <ul className="plain">
      {each.map(({ id, when }) => (
        <li key={id}>
          <ActivityWhen when={when} />
        </li>
      ))}
    </ul>
  );
}
