import { Link } from "@tanstack/react-router";
import { useI18n } from "../../../i18n/I18n";
import styles from "./AnnualWheel.module.css";

/** The school years that the calendar touches; one wheel shows one of them. */
export function YearChoice({ years, chosen }: { years: readonly number[]; chosen: number }) {
  const { t } = useI18n();
  if (years.length < 2) return null;
  return (
    <nav aria-label={t.calendar.wheel.years} className={styles.years}>
      {years.map((year) => (
        <Link
          key={year}
          from="/plan/$slug/kalender"
          to="/plan/$slug/kalender"
          search={(search) => ({ ...search, skoleaar: year })}
          resetScroll={false}
          aria-current={year === chosen ? "true" : undefined}
        >
          {t.calendar.wheel.year({ from: String(year), to: String(year + 1) })}
        </Link>
      ))}
    </nav>
  );
}
