import { addDays, type Day, mondayOf, weekOf } from "../../lib/dates";

interface Dated {
  readonly start: Day;
  readonly end: Day;
  readonly precision: string;
}

export interface Week<A> {
  /** Monday to Sunday; a weekend day only when something happens on it. */
  readonly days: readonly { readonly day: Day; readonly activities: readonly A[] }[];
  /** What touches the week without a day of its own in it. */
  readonly longer: readonly A[];
}

/** What happens in the week that starts on `monday`: day by day, and what runs over longer periods. */
export function arrangeWeek<A extends Dated>(activities: readonly A[], monday: Day): Week<A> {
  const sunday = addDays(monday, 6);
  const touching = activities.filter(({ start, end }) => start <= sunday && end >= monday);
  const hasDay = ({ precision }: A) => precision === "DAY" || precision === "DAYS";
  const fixed = touching.filter(hasDay);
  const days = [0, 1, 2, 3, 4, 5, 6].map((offset) => {
    const day = addDays(monday, offset);
    return { day, activities: fixed.filter(({ start, end }) => start <= day && end >= day) };
  });
  return {
    days: days.filter((day, offset) => offset < 5 || day.activities.length > 0),
    longer: touching.filter((activity) => !hasDay(activity)),
  };
}

/** The day nearest to today on which the calendar has anything: where a reader wants to start. */
export function nearestDay(activities: readonly Dated[], today: Day): Day {
  const first = activities.reduce((earliest, { start }) => (start < earliest ? start : earliest), "9999-12-31");
  const last = activities.reduce((latest, { end }) => (end > latest ? end : latest), "0000-01-01");
  if (first > last || today > last) return last < first ? today : last;
  return today < first ? first : today;
}

/** The Mondays of all weeks that the calendar reaches, that of the week shown among them. */
export function weeksOf(activities: readonly Dated[], monday: Day): Day[] {
  const first = activities.reduce((earliest, { start }) => (start < earliest ? start : earliest), monday);
  const last = activities.reduce((latest, { end }) => (end > latest ? end : latest), monday);
  const mondays: Day[] = [];
  for (let day = mondayOf(weekOf(first)) ?? monday; day <= last; day = addDays(day, 7)) mondays.push(day);
  return mondays;
}
