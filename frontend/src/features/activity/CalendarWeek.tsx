import { Heading } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { CalendarWeek_activities$key } from "../../graphql/__generated__/CalendarWeek_activities.graphql";
import { useI18n } from "../../i18n/I18n";
import { addDays, formatDates, formatWeekday, type IsoWeek, isoWeekOf, mondayOf, weekOf } from "../../lib/dates";
import { useToday } from "../clock/Today";
import { ActivityRow } from "./ActivityRow";
import { arrangeWeek, nearestDay, weeksOf } from "./arrangeWeek";
import styles from "./CalendarWeek.module.css";
import { WeekNavigation } from "./WeekNavigation";
import { WeekSelect } from "./WeekSelect";

interface Props {
  activities: CalendarWeek_activities$key;
  asked: IsoWeek | undefined;
}

/** One ISO week: day by day, and what runs over longer periods. */
export function CalendarWeek({ activities, asked }: Props) {
  const { t, locale } = useI18n();
  const today = useToday();
  const data = useFragment(
    graphql`
      fragment CalendarWeek_activities on Activity @relay(plural: true) {
        id
        when {
          start
          end
          precision
        }
        ...ActivityRow_activity
      }
    `,
    activities,
  );
  const rows = data.map((row) => {
    const { start, end, precision } = row.when;
    return { id: row.id, start, end, precision, row };
  });
  const monday = mondayOf(asked ?? weekOf(nearestDay(rows, today))) ?? today;
  const { days, longer } = arrangeWeek(rows, monday);
  const week = isoWeekOf(monday);
  const list = (shown: readonly (typeof rows)[number][]) => (
    <ul className="plain">
      {shown.map(({ id, row }) => (
        <li key={id}>
          <ActivityRow activity={row} />
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="uke">
      <div className={styles.choice}>
        <WeekNavigation monday={monday} />
        <WeekSelect monday={monday} weeks={weeksOf(rows, monday)} />
      </div>
      <Heading level={2} data-size="sm" id="uke" className={styles.week}>
        {t.calendar.week.title({ week, days: formatDates(monday, addDays(monday, 6), locale) })}
      </Heading>
      {days.map(({ day, activities: ofDay }) => (
        <section key={day} className={styles.day} aria-labelledby={day} data-today={day === today || undefined}>
          <h3 id={day} className={styles.name}>
            <time dateTime={day}>{formatWeekday(day, locale)}</time>
            {day === today ? <span className={styles.today}>{t.dates.tense.today}</span> : null}
          </h3>
          {ofDay.length > 0 ? list(ofDay) : <p className={styles.nothing}>{t.calendar.week.nothing}</p>}
        </section>
      ))}
      {longer.length > 0 ? (
        <section className={styles.day} aria-labelledby="lengre">
          <h3 id="lengre" className={styles.name}>
            {t.calendar.week.longer}
          </h3>
          {list(longer)}
        </section>
      ) : null}
    </section>
  );
}
