import { graphql, useFragment } from "react-relay/hooks";
import type { ActivityListItem_activity$key } from "../../graphql/__generated__/ActivityListItem_activity.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original, useContentLanguage } from "../../i18n/Original";
import { PlanLink } from "../plan/PlanLink";
import styles from "./ActivityListItem.module.css";
import { ActivityWhen } from "./ActivityWhen";

/** An activity on two lines: when, and what for whom. Across plans the plan is named too. */
export function ActivityListItem({
  activity,
  showPlan = false,
}: {
  activity: ActivityListItem_activity$key;
  showPlan?: boolean;
}) {
  const { t } = useI18n();
  const { title, status, place, audience, when, plan } = useFragment(
    graphql`
      fragment ActivityListItem_activity on Activity {
        title
        status
        place
        audience {
          text
        }
        when {
          ...ActivityWhen_when
        }
        plan {
          language
          ...PlanLink_plan
        }
      }
    `,
    activity,
  );
  const lang = useContentLanguage(plan.language);
  const details = [audience.text, place].filter((detail) => detail && detail !== title);
  return (
    <div className={styles.item}>
      <ActivityWhen when={when} />
      <p className={styles.title}>
        <Original language={plan.language}>{title}</Original>
        {status === "CANCELLED" ? ` (${t.calendar.cancelled})` : null}
      </p>
      {details.length > 0 ? (
        <p className={styles.details} lang={lang}>
          {details.join(" · ")}
        </p>
      ) : null}
      {showPlan ? (
        <p className={styles.details}>
          <PlanLink plan={plan} />
        </p>
      ) : null}
    </div>
  );
}
