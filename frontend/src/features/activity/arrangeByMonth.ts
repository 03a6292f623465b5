import { type Day, monthOf } from "../../lib/dates";
import { groupBy } from "../../lib/group";

interface Dated {
  readonly start: Day;
}

export type Entry<A> = { readonly kind: "activity"; readonly activity: A } | { readonly kind: "today" };

export interface Month<A> {
  /** «2023-09» */
  readonly month: string;
  readonly entries: readonly Entry<A>[];
}

/**
 * The activities month by month, in the order in which they came, with today in its place: before the first activity
 * that starts today or later, in its own month even when nothing else happens there.
 */
export function arrangeByMonth<A extends Dated>(activities: readonly A[], today: Day): Month<A>[] {
  const groups = groupBy(activities, ({ start }) => monthOf(start));
  const thisMonth = monthOf(today);
  if (!groups.has(thisMonth)) groups.set(thisMonth, []);
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, ofMonth]) => {
      const entries = ofMonth.map((activity): Entry<A> => ({ kind: "activity", activity }));
      return { month, entries: month === thisMonth ? withToday(entries, today) : entries };
    });
}

function withToday<A extends Dated>(entries: readonly Entry<A>[], today: Day): Entry<A>[] {
  const next = entries.findIndex((entry) => entry.kind === "activity" && entry.activity.start >= today);
  return entries.toSpliced(next === -1 ? entries.length : next, 0, { kind: "today" });
}
