import type { I18n } from "../../i18n/I18n";
import { type Day, formatShortDays, formatShortMonths, isoWeekOf } from "../../lib/dates";

interface When {
  readonly precision: "DAY" | "DAYS" | "WEEKS" | "MONTH" | "MONTHS" | "OPEN";
  readonly start: Day;
  readonly end: Day;
}

/** The time of an activity under the name of its month: the day or the weeks, and no year. */
export function describeShortly({ precision, start, end }: When, { t, locale }: I18n): string {
  const [from, to] = [isoWeekOf(start), isoWeekOf(end)];
  switch (precision) {
    case "DAY":
    case "DAYS":
      return formatShortDays(start, end, locale);
    case "WEEKS":
      return from === to ? t.dates.week({ week: from }) : t.dates.weeks({ from, to });
    case "MONTH":
    case "MONTHS":
    case "OPEN":
      return formatShortMonths(start, end, locale);
  }
}
