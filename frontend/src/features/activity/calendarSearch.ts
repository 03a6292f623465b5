import type { ActivityFilter, ActivityKind } from "../../graphql/__generated__/CalendarRouteQuery.graphql";
import { type IsoWeek, mondayOf } from "../../lib/dates";

/** How the calendar is drawn; a list by month when the address does not say. */
export const calendarViews = ["maaned", "uke", "aarshjul"] as const;
export type CalendarView = (typeof calendarViews)[number];

/** The state of the calendar as it stands in the address: `?visning=uke&uke=2023-39&nettverk=sortland-sut`. */
export interface CalendarSearch {
  visning?: CalendarView | undefined;
  /** The week to show, in the view by week. */
  uke?: IsoWeek | undefined;
  /** The calendar year in which the school year to show begins, in the annual wheel. */
  skoleaar?: number | undefined;
  nettverk?: string | undefined;
  milepael?: string | undefined;
  type?: ActivityKind | undefined;
  fra?: "idag" | undefined;
  dag?: string | undefined;
}

const kinds = {
  MEETING: true,
  GATHERING: true,
  COURSE: true,
  WORKSHOP: true,
  CONFERENCE: true,
  DEADLINE: true,
  SURVEY: true,
  UNIT_TASK: true,
  INFORMATION: true,
  SCHOOL_CALENDAR: true,
  OTHER: true,
} satisfies Record<ActivityKind, true>;

export const activityKinds = Object.keys(kinds) as ActivityKind[];

/** Reads what an address says. What it gets wrong is left out, so an old link still shows the calendar. */
export function readCalendarSearch(search: Record<string, unknown>): CalendarSearch {
  const week = String(search["uke"]);
  const year = Number(search["skoleaar"]);
  return {
    visning: calendarViews.find((view) => view === search["visning"]),
    uke: mondayOf(week) === null ? undefined : week,
    skoleaar: Number.isInteger(year) && year > 1900 && year < 2200 ? year : undefined,
    nettverk: text(search["nettverk"]),
    milepael: text(search["milepael"]),
    type: activityKinds.find((kind) => kind === search["type"]),
    fra: search["fra"] === "idag" ? "idag" : undefined,
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function filterOf({ nettverk, milepael, type, fra }: CalendarSearch): ActivityFilter {
  return {
    ...(nettverk === undefined ? {} : { networks: [nettverk] }),
    ...(milepael === undefined ? {} : { milestone: milepael }),
    ...(type === undefined ? {} : { kinds: [type] }),
    ...(fra === undefined ? {} : { upcoming: true }),
  };
}

export function isFiltered({ nettverk, milepael, type, fra }: CalendarSearch): boolean {
  return [nettverk, milepael, type, fra].some((choice) => choice !== undefined);
}
