import { graphql, useFragment } from "react-relay/hooks";
import type { MilestoneChart_plan$key } from "../../graphql/__generated__/MilestoneChart_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { useContentLanguage } from "../../i18n/Original";
import { formatDate } from "../../lib/dates";
import styles from "./MilestoneChart.module.css";

/** How many activities lead to each milestone of a plan: what is over filled, what is left hatched, and both in words. */
export function MilestoneChart({ plan }: { plan: MilestoneChart_plan$key }) {
  const { t, locale } = useI18n();
  const { language, milestoneProgress } = useFragment(
    graphql`
      fragment MilestoneChart_plan on Plan {
        language
        milestoneProgress {
          milestoneId
          number
          text
          activities
          past
          next
        }
      }
    `,
    plan,
  );
  const lang = useContentLanguage(language);
  const served = milestoneProgress.filter(({ activities }) => activities > 0);
  if (served.length === 0) return null;
  const most = Math.max(...served.map(({ activities }) => activities));
  return (
    <ol className={`plain ${styles.chart}`} aria-label={t.plan.years.title}>
      {served.map(({ milestoneId, number, text, activities, past, next }) => (
        <li key={milestoneId}>
          <p className={styles.text} lang={lang}>
            {number == null ? text : `${number}. ${text}`}
          </p>
          <svg className={styles.bar} width="100%" height="12" aria-hidden="true" focusable="false">
            <rect className={styles.all} width={`${(100 * activities) / most}%`} height="12" />
            <rect className={styles.past} width={`${(100 * past) / most}%`} height="12" />
          </svg>
          <p className={styles.words}>
            {t.region.progress({ n: activities, over: past })}
            {next ? ` ${t.region.next({ day: formatDate(next, locale) })}` : null}
          </p>
        </li>
      ))}
    </ol>
  );
}
