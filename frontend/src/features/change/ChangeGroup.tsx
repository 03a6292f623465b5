import { Details } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { ChangeGroup_changes$key } from "../../graphql/__generated__/ChangeGroup_changes.graphql";
import type { ChangeAction } from "../../graphql/__generated__/ChangeList_plan.graphql";
import { useRoom } from "../../i18n/useRoom";
import { ChangeItem } from "./ChangeItem";
import styles from "./ChangeGroup.module.css";

interface Props {
  plan: string;
  action: ChangeAction;
  nodeType: string;
  changes: ChangeGroup_changes$key;
}

/** More than this stands folded: a plan that came in whole is not unrolled before the reader. */
const FEW = 6;

/** What happened to things of one kind: «Aktiviteter: 2 lagt til». */
export function ChangeGroup({ plan, action, nodeType, changes }: Props) {
  const words = useRoom("changes");
  const each = useFragment(
    graphql`
      fragment ChangeGroup_changes on Change @relay(plural: true) {
        nodeId
        ...ChangeItem_change
      }
    `,
    changes,
  );
  const kinds: Record<string, string | undefined> = words.kinds;
  const kind = kinds[nodeType] ?? words.otherKind;
  return (
    <Details className={styles.group} defaultOpen={each.length <= FEW}>
      <Details.Summary>{words.group({ kind, what: words.actions[action]({ n: each.length }) })}</Details.Summary>
      <Details.Content>
        <ul>
          {each.map((change) => (
            <li key={change.nodeId}>
              <ChangeItem change={change} plan={plan} />
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  );
}
