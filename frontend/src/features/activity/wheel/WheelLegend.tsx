import { Heading } from "@digdir/designsystemet-react";
import { symbol } from "d3-shape";
import { useI18n } from "../../../i18n/I18n";
import { Original } from "../../../i18n/Original";
import styles from "./AnnualWheel.module.css";
import type { Category } from "./legend";
import { lookOf } from "./palette";

/** What the shapes and colours mean, in the plan's own words. */
export function WheelLegend({ categories }: { categories: readonly Category[] }) {
  const { t } = useI18n();
  return (
    <section aria-labelledby="tegnforklaring">
      <Heading level={2} data-size="2xs" id="tegnforklaring" className={styles.legendTitle}>
        {t.calendar.wheel.legend}
      </Heading>
      <ul className={`plain ${styles.legend}`}>
        {categories.map(({ code, label }, place) => (
          <li key={code}>
            <Sign place={place} />
            <Original>{label}</Original>
          </li>
        ))}
        <li>
          <Sign place={-1} />
          {t.calendar.wheel.without}
        </li>
      </ul>
      <p className={styles.hint}>{t.calendar.wheel.hint}</p>
    </section>
  );
}

function Sign({ place }: { place: number }) {
  const { shape, colour } = lookOf(place);
  return (
    <svg viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true">
      <path d={symbol(shape, 110)() ?? ""} fill={colour} />
    </svg>
  );
}
