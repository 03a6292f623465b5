import { graphql, useFragment } from "react-relay/hooks";
import type { PlanItems_plan$key } from "../../graphql/__generated__/PlanItems_plan.graphql";
import { PlanListItem } from "./PlanListItem";
import styles from "./PlanTree.module.css";

/** Plans one after the other, in the order given. */
export function PlanItems({ plans }: { plans: PlanItems_plan$key }) {
  const each = useFragment(
    graphql`
      fragment PlanItems_plan on Plan @relay(plural: true) {
        id
        ...PlanListItem_plan
      }
    `,
    plans,
  );
  return (
    <ul className={`plain ${styles.branches}`}>
      {each.map((plan) => (
        <li key={plan.id}>
          <PlanListItem plan={plan} />
        </li>
      ))}
    </ul>
  );
}
