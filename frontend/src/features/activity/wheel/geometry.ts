import { addDays, type Day, daysBetween, mondayOf, schoolYearOf, weekOf } from "../../../lib/dates";

// The annual wheel as numbers. Angles are radians from the top, clockwise, as d3-shape draws them; August is at the top.

export interface Dated {
  readonly start: Day;
  readonly end: Day;
  readonly precision: string;
}

/** What an activity looks like on the wheel: a mark on its days, or an arc over its period, `lane` steps out from the first. */
export interface Placed<A> {
  readonly activity: A;
  readonly lane: number;
  readonly from: number;
  readonly to: number;
}

export interface Wheel<A> {
  readonly marks: readonly Placed<A>[];
  readonly arcs: readonly Placed<A>[];
  /** All of them by time, which is the order in which the arrow keys walk. */
  readonly order: readonly A[];
}

/** The school year that begins in a calendar year, as an angle for each day. */
export function yearFrom(beginning: number) {
  const first = `${beginning}-08-01`;
  const length = daysBetween(first, `${beginning + 1}-08-01`);
  const last = addDays(first, length - 1);
  const angle = (day: Day) => (daysBetween(first, day) / length) * 2 * Math.PI;
  return { first, last, angle };
}

/** The school years, by the calendar year they begin in, that some activities touch. */
export function schoolYears(activities: readonly Dated[]): number[] {
  const years = new Set<number>();
  for (const { start, end } of activities) {
    for (let year = schoolYearOf(start); year <= schoolYearOf(end); year += 1) years.add(year);
  }
  return [...years].toSorted((a, b) => a - b);
}

/** The twelve months of a school year. */
export function months(beginning: number): { month: Day; from: number; to: number }[] {
  const { angle } = yearFrom(beginning);
  return Array.from({ length: 12 }, (_, offset) => {
    const month = monthAfter(beginning, offset);
    return { month, from: angle(month), to: angle(monthAfter(beginning, offset + 1)) };
  });
}

/** The Mondays of a school year's ISO weeks, with the week's number. */
export function weeks(beginning: number): { week: number; at: number; middle: number }[] {
  const { first, last, angle } = yearFrom(beginning);
  const found = [];
  for (let monday = mondayOf(weekOf(first)) ?? first; monday <= last; monday = addDays(monday, 7)) {
    if (monday >= first) {
      found.push({ week: Number(weekOf(monday).slice(5)), at: angle(monday), middle: angle(addDays(monday, 3)) });
    }
  }
  return found;
}

/** Places what touches a school year so that nothing covers anything else. `gap` is the angle that two marks need. */
export function arrangeWheel<A extends Dated>(activities: readonly A[], beginning: number, gap: number): Wheel<A> {
  const { first, last, angle } = yearFrom(beginning);
  const inYear = activities.filter(({ start, end }) => start <= last && end >= first);
  const order = inYear.toSorted((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
  const marks: Placed<A>[] = [];
  const arcs: Placed<A>[] = [];
  const lastMark: number[] = [];
  const lastArc: number[] = [];
  for (const activity of order) {
    const from = angle(activity.start < first ? first : activity.start);
    const to = angle(addDays(activity.end > last ? last : activity.end, 1));
    // A few days are too little for an arc that one could see.
    if (to - from < gap) {
      const middle = (from + to) / 2;
      marks.push({ activity, from: middle, to: middle, lane: lane(lastMark, middle, middle + gap) });
    } else {
      arcs.push({ activity, from, to, lane: lane(lastArc, from, Math.max(to, from + gap)) });
    }
  }
  return { marks, arcs, order };
}

/** The first lane that is free from an angle on; it is then taken until `until`. */
function lane(taken: number[], from: number, until: number): number {
  const free = taken.findIndex((end) => end <= from);
  const chosen = free === -1 ? taken.length : free;
  taken[chosen] = until;
  return chosen;
}

function monthAfter(beginning: number, offset: number): Day {
  const month = 7 + offset;
  const year = beginning + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}
