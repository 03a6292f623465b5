import { graphql, useFragment } from "react-relay/hooks";
import type { PlanListItem_plan$key } from "../../graphql/__generated__/PlanListItem_plan.graphql";
import type { PlanTree_plan$key } from "../../graphql/__generated__/PlanTree_plan.graphql";
import { PlanListItem } from "./PlanListItem";
import styles from "./PlanTree.module.css";
import { type Branch, growTree } from "./planTree";

/** Plans as they hang together: a municipal plan, under it sub-plans, under those theme and action plans. */
export function PlanTree({ plans }: { plans: PlanTree_plan$key }) {
  const each = useFragment(
    graphql`
      fragment PlanTree_plan on Plan @relay(plural: true) {
        id
        parent {
          id
        }
        ...PlanListItem_plan
      }
    `,
    plans,
  );
  return <Branches branches={growTree(each.map((plan) => ({ id: plan.id, parentId: plan.parent?.id, plan })))} />;
}

interface Node {
  readonly id: string;
  readonly plan: PlanListItem_plan$key;
}

function Branches({ branches }: { branches: readonly Branch<Node>[] }) {
  return (
    <ul className={`plain ${styles.branches}`}>
      {branches.map(({ plan: { id, plan }, children }) => (
        <li key={id}>
          <PlanListItem plan={plan} />
          {children.length > 0 ? <Branches branches={children} /> : null}
        </li>
      ))}
    </ul>
  );
}
