import { graphql, useFragment } from "react-relay/hooks";
import type { PlanListItem_plan$key } from "../../graphql/__generated__/PlanListItem_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { Joined } from "../../ui/Joined";
import styles from "./PlanListItem.module.css";
import { PlanLink } from "./PlanLink";
import { PlanStatusTag } from "./PlanStatusTag";

interface Props {
  plan: PlanListItem_plan$key;
  showOwner?: boolean;
  /** Not where the heading above says it of all of them. */
  showStatus?: boolean;
}

/** One plan on a line: its name, what kind it is, its period and how it stands. */
export function PlanListItem({ plan, showOwner = false, showStatus = true }: Props) {
  const { t } = useI18n();
  const data = useFragment(
    graphql`
      fragment PlanListItem_plan on Plan {
        kind
        period {
          label
        }
        owner {
          name
        }
        ...PlanLink_plan
        ...PlanStatusTag_plan
      }
    `,
    plan,
  );
  return (
    <div className={styles.item}>
      <span className={styles.title}>
        <PlanLink plan={data} />
      </span>
      <span className={styles.details}>
        <span>
          <Joined>
            {t.words.planKind[data.kind]}
            <Original>{data.period.label}</Original>
            {showOwner ? <Original>{data.owner.name}</Original> : null}
          </Joined>
        </span>
        {showStatus ? <PlanStatusTag plan={data} /> : null}
      </span>
    </div>
  );
}
