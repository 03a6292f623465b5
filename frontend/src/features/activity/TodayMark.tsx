import { useI18n } from "../../i18n/I18n";
import { formatLongDay, isoWeekOf } from "../../lib/dates";
import { useToday } from "../clock/Today";
import styles from "./TodayMark.module.css";

/** Today's place in the calendar. */
export function TodayMark() {
  const { t, locale } = useI18n();
  const today = useToday();
  return (
    <li id="i-dag" data-screen className={styles.mark}>
      {t.calendar.today({ day: formatLongDay(today, locale), week: isoWeekOf(today) })}
    </li>
  );
}
