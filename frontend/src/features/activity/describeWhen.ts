import type { I18n } from "../../i18n/I18n";
import { type Day, formatDates, formatDay, formatDays, formatMonths, isoWeekOf } from "../../lib/dates";

interface When {
  readonly precision: "DAY" | "DAYS" | "WEEKS" | "MONTH" | "MONTHS" | "OPEN";
  readonly start: Day;
  readonly end: Day;
  readonly isoWeek: number;
}

/** The time of an activity as exactly as the plan knows it, and no more exactly than that. */
export function describeWhen(when: When, { t, locale }: I18n): string {
  const { precision, start, end, isoWeek } = when;
  const lastWeek = isoWeekOf(end);
  const weeks = lastWeek === isoWeek ? t.dates.week({ week: isoWeek }) : t.dates.weeks({ from: isoWeek, to: lastWeek });
  switch (precision) {
    case "DAY":
      return `${formatDay(start, locale)} · ${weeks}`;
    case "DAYS":
      return `${formatDays(start, end, locale)} · ${weeks}`;
    case "WEEKS":
      return `${weeks} · ${formatDates(start, end, locale)}`;
    case "MONTH":
    case "MONTHS":
      return formatMonths(start, end, locale);
    case "OPEN":
      return t.dates.open({ months: formatMonths(start, end, locale) });
  }
}
