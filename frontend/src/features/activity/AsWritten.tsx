import { graphql, useFragment } from "react-relay/hooks";
import type { AsWritten_activity$key } from "../../graphql/__generated__/AsWritten_activity.graphql";
import { useI18n } from "../../i18n/I18n";
import styles from "./AsWritten.module.css";

/** The plan's own words for the date, how far it may be moved, and from where it was moved. */
export function AsWritten({ activity }: { activity: AsWritten_activity$key }) {
  const { t } = useI18n();
  const { movedFrom, when } = useFragment(
    graphql`
      fragment AsWritten_activity on Activity {
        movedFrom
        when {
          text
          heading
          toleranceDays
        }
      }
    `,
    activity,
  );
  const { text, heading, toleranceDays } = when;
  return (
    <>
      {movedFrom ? <p className={styles.moved}>{t.calendar.movedFrom({ from: movedFrom })}</p> : null}
      {toleranceDays == null ? null : <p className={styles.note}>{t.calendar.tolerance({ n: toleranceDays })}</p>}
      <p className={styles.note}>
        {heading && !text.includes(heading)
          ? t.calendar.asWrittenUnder({ text, heading })
          : t.calendar.asWritten({ text })}
      </p>
    </>
  );
}
