import { Link } from "@tanstack/react-router";
import { useI18n } from "../../i18n/I18n";
import { calendarViews } from "./calendarSearch";
import styles from "./ViewChoice.module.css";

/**
 * The ways to draw the calendar. Each is an address of its own, with the filters kept; the router marks the one that
 * is shown with aria-current.
 */
export function ViewChoice() {
  const { t } = useI18n();
  return (
    <nav aria-label={t.calendar.views.label} className={styles.choice}>
      <ul className="plain">
        {calendarViews.map((view) => (
          <li key={view}>
            <Link
              from="/plan/$slug/kalender"
              to="/plan/$slug/kalender"
              search={(search) => ({ ...search, visning: view === "maaned" ? undefined : view })}
              resetScroll={false}
              activeOptions={{ explicitUndefined: true }}
            >
              {t.calendar.views[view]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
