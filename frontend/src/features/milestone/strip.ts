import { addDays, type Day, daysBetween, formatMonthName } from "../../lib/dates";

export interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** How far into a span of days something lies and how much of it it takes, in percent; what reaches out is cut off. */
export function placeIn({ start, end }: Span, of: Span): { left: number; width: number } | null {
  if (end < of.start || start > of.end) return null;
  const length = daysBetween(of.start, of.end) + 1;
  const from = Math.max(daysBetween(of.start, start), 0);
  const to = Math.min(daysBetween(of.start, end) + 1, length);
  return { left: (from / length) * 100, width: ((to - from) / length) * 100 };
}

/** The months that a span touches, with the share of it that each takes. */
export function monthsOf(span: Span, locale: string): { month: Day; name: string; left: number; width: number }[] {
  const found = [];
  for (let month = `${span.start.slice(0, 7)}-01`; month <= span.end; month = firstOfNext(month)) {
    const place = placeIn({ start: month, end: addDays(firstOfNext(month), -1) }, span);
    if (place !== null)
      found.push({ month, name: formatMonthName(month, locale), left: place.left, width: place.width });
  }
  return found;
}

function firstOfNext(month: Day): Day {
  return `${addDays(month, 31).slice(0, 7)}-01`;
}
