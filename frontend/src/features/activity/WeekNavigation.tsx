import { Link } from "@tanstack/react-router";
import { useI18n } from "../../i18n/I18n";
import { addDays, type Day, isoWeekOf, weekOf } from "../../lib/dates";
import { useToday } from "../clock/Today";
import styles from "./WeekNavigation.module.css";

/** To the week before, the week after, and back to the week of today. */
export function WeekNavigation({ monday }: { monday: Day }) {
  const { t } = useI18n();
  const today = useToday();
  const [before, after] = [addDays(monday, -7), addDays(monday, 7)];
  return (
    <nav aria-label={t.calendar.week.label} className={styles.weeks}>
      <WeekLink day={before}>{t.calendar.week.before({ week: isoWeekOf(before) })}</WeekLink>
      <WeekLink day={today}>{t.calendar.week.now}</WeekLink>
      <WeekLink day={after}>{t.calendar.week.after({ week: isoWeekOf(after) })}</WeekLink>
    </nav>
  );
}

function WeekLink({ day, children }: { day: Day; children: string }) {
  return (
    <Link
      from="/plan/$slug/kalender"
      to="/plan/$slug/kalender"
      search={(search) => ({ ...search, uke: weekOf(day) })}
      resetScroll={false}
    >
      {children}
    </Link>
  );
}
