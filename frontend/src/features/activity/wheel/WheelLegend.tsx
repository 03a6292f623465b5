import { Heading } from "@digdir/designsystemet-react";
import { useI18n } from "../../../i18n/I18n";
import { Original } from "../../../i18n/Original";
import styles from "./AnnualWheel.module.css";
import { Sign } from "./Sign";

interface Props {
  entries: readonly { code: string; label: string; place: number }[];
  /** Whether something on the wheel has no category. */
  hasOthers: boolean;
}

/** What the shapes and colours mean, in the plan's own words. */
export function WheelLegend({ entries, hasOthers }: Props) {
  const { t } = useI18n();
  return (
    <section aria-labelledby="tegnforklaring">
      <Heading level={2} data-size="2xs" id="tegnforklaring" className={styles.legendTitle}>
        {t.calendar.wheel.legend}
      </Heading>
      <ul className={`plain ${styles.legend}`}>
        {entries.map(({ code, label, place }) => (
          <li key={code}>
            <Sign place={place} />
            <Original>{label}</Original>
          </li>
        ))}
        {hasOthers ? (
          <li>
            <Sign place={-1} />
            {t.calendar.wheel.without}
          </li>
        ) : null}
      </ul>
      <p className={styles.hint}>{t.calendar.wheel.hint}</p>
    </section>
  );
}
