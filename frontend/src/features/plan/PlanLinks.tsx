import { graphql, useFragment } from "react-relay/hooks";
import type { PlanLinks_plan$key } from "../../graphql/__generated__/PlanLinks_plan.graphql";
import { PlanLink } from "./PlanLink";

/** Several plans by name, one a line. */
export function PlanLinks({ plans }: { plans: PlanLinks_plan$key }) {
  const each = useFragment(
    graphql`
      fragment PlanLinks_plan on Plan @relay(plural: true) {
        id
        ...PlanLink_plan
      }
    `,
    plans,
  );
  return (
    <ul className="plain">
      {each.map((plan) => (
        <li key={plan.id}>
          <PlanLink plan={plan} />
        </li>
      ))}
    </ul>
  );
}
