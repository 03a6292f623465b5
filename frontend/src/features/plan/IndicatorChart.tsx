import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { formatNumber } from "../../lib/numbers";
import styles from "./IndicatorChart.module.css";

interface Bar {
  readonly key: string;
  readonly whose: string | null;
  /** Whether that is the name of an organisation, and no word of the interface. */
  readonly isName: boolean;
  /** Whether it is about the one that the figures are about, and not one compared with it. */
  readonly isOwn: boolean;
  readonly year: number | null;
  readonly value: number;
}

/** The figures as bars from zero, each with its number. The table right above says the same, so it is for the eye alone. */
export function IndicatorChart({ bars, most }: { bars: readonly Bar[]; most: number }) {
  const { locale } = useI18n();
  return (
    <div className={styles.chart} aria-hidden="true">
      {bars.map(({ key, whose, isName, isOwn, year, value }) => (
        <div key={key} className={styles.row}>
          <span className={styles.label}>
            {whose !== null && isName ? <Original>{whose}</Original> : whose} {year}
          </span>
          <span className={styles.track}>
            <span className={styles.bar} data-own={isOwn || undefined} style={{ width: `${(value / most) * 100}%` }} />
          </span>
          <span className={styles.number}>{formatNumber(value, locale)}</span>
        </div>
      ))}
    </div>
  );
}
