import { graphql, useFragment } from "react-relay/hooks";
import type { AsWritten_activity$key } from "../../graphql/__generated__/AsWritten_activity.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { Phrase } from "../../i18n/Phrase";
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
      {movedFrom ? (
        <p className={styles.moved}>
          <Phrase says={t.calendar.movedFrom} parts={{ from: <Original>{movedFrom}</Original> }} />
        </p>
      ) : null}
      {toleranceDays == null ? null : <p className={styles.note}>{t.calendar.tolerance({ n: toleranceDays })}</p>}
      <p className={styles.note}>
        {heading && !text.includes(heading) ? (
          <Phrase
            says={t.calendar.asWrittenUnder}
            parts={{ text: <Original>{text}</Original>, heading: <Original>{heading}</Original> }}
          />
        ) : (
          <Phrase says={t.calendar.asWritten} parts={{ text: <Original>{text}</Original> }} />
        )}
      </p>
    </>
  );
}
