import { graphql, useFragment } from "react-relay/hooks";
import type { ActivityWhen_when$key } from "../../graphql/__generated__/ActivityWhen_when.graphql";
import { useI18n } from "../../i18n/I18n";
import { tenseOf } from "../../lib/dates";
import { useToday } from "../clock/Today";
import styles from "./ActivityWhen.module.css";
import { describeWhen } from "./describeWhen";

/** When it is, and in words whether it is past or under way. */
export function ActivityWhen({ when }: { when: ActivityWhen_when$key }) {
  const i18n = useI18n();
  const { precision, start, end, isoWeek } = useFragment(
    graphql`
      fragment ActivityWhen_when on When {
        precision
        start
        end
        isoWeek
      }
    `,
    when,
  );
  const today = useToday();
  const tense = start === today && end === today ? "today" : tenseOf(start, end, today);
  return (
    <p className={styles.when}>
      <time dateTime={start}>{describeWhen({ precision, start, end, isoWeek }, i18n)}</time>
      {tense === "future" ? null : (
        <span className={styles.tense} data-tense={tense}>
          {i18n.t.dates.tense[tense]}
        </span>
      )}
    </p>
  );
}
