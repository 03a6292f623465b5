import { graphql, useFragment } from "react-relay/hooks";
import type { ActivityList_activity$key } from "../../graphql/__generated__/ActivityList_activity.graphql";
import styles from "./ActivityList.module.css";
import { ActivityListItem } from "./ActivityListItem";

/** Activities in a short form, in the order given. */
export function ActivityList({
  activities,
  showPlan = false,
}: {
  activities: ActivityList_activity$key;
  showPlan?: boolean;
}) {
  const each = useFragment(
    graphql`
      fragment ActivityList_activity on Activity @relay(plural: true) {
        id
        ...ActivityListItem_activity
      }
    `,
    activities,
  );
  return (
    <ul className={`plain ${styles.list}`}>
      {each.map((activity) => (
        <li key={activity.id}>
          <ActivityListItem activity={activity} showPlan={showPlan} />
        </li>
      ))}
    </ul>
  );
}
