import type { ActivityFilter, ActivityKind } from "../../graphql/__generated__/CalendarRouteQuery.graphql";
import { type RemarkSearch, readRemarkSearch } from "../remark/readRemarkSearch";
import { type IsoWeek, mondayOf } from "../../lib/dates";

/** How the calendar is drawn; a list by month when the address does not say. */
export const calendarViews = ["maaned", "uke", "aarshjul"] as const;
export type CalendarView = (typeof calendarViews)[number];

/** What to keep of the calendar. The names are those of the feed's parameters, so that both say the same. */
export interface CalendarFilter {
  malgruppe?: string | undefined;
  nettverk?: string | undefined;
  milepael?: string | undefined;
  kategori?: string | undefined;
  type?: ActivityKind | undefined;
  tekst?: string | undefined;
  fra?: "idag" | undefined;
}

/** The state of the calendar as it stands in the address: `?visning=uke&uke=2023-39&nettverk=sortland-sut`. */
export interface CalendarSearch extends CalendarFilter, RemarkSearch {
  visning?: CalendarView | undefined;
  /** The week to show, in the view by week. */
  uke?: IsoWeek | undefined;
  /** The calendar year in which the school year to show begins, in the annual wheel. */
  skoleaar?: number | undefined;
  dag?: string | undefined;
}

/** Every filter, left open: what «no choice» means. */
export const noFilter = {
  malgruppe: undefined,
  nettverk: undefined,
  milepael: undefined,
  kategori: undefined,
  type: undefined,
  tekst: undefined,
  fra: undefined,
} satisfies Record<keyof CalendarFilter, undefined>;

const filters = Object.keys(noFilter) as (keyof CalendarFilter)[];

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
    ...readRemarkSearch(search),
    visning: calendarViews.find((view) => view === search["visning"]),
    uke: mondayOf(week) === null ? undefined : week,
    skoleaar: Number.isInteger(year) && year > 1900 && year < 2200 ? year : undefined,
    malgruppe: text(search["malgruppe"]),
    nettverk: text(search["nettverk"]),
    milepael: text(search["milepael"]),
    kategori: text(search["kategori"]),
    type: activityKinds.find((kind) => kind === search["type"]),
    // The router reads «2023» in an address as a number.
    tekst: text(typeof search["tekst"] === "number" ? String(search["tekst"]) : search["tekst"]),
    fra: search["fra"] === "idag" ? "idag" : undefined,
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

export function filterOf({
  malgruppe,
  nettverk,
  milepael,
  kategori,
  type,
  tekst,
  fra,
}: CalendarFilter): ActivityFilter {
  return {
    ...(malgruppe === undefined ? {} : { audience: [malgruppe] }),
    ...(nettverk === undefined ? {} : { networks: [nettverk] }),
    ...(milepael === undefined ? {} : { milestone: milepael }),
    ...(kategori === undefined ? {} : { category: kategori }),
    ...(type === undefined ? {} : { kinds: [type] }),
    ...(tekst === undefined ? {} : { text: tekst }),
    ...(fra === undefined ? {} : { upcoming: true }),
  };
}

export function isFiltered(search: CalendarFilter): boolean {
  return filters.some((filter) => search[filter] !== undefined);
}

/** The address of the feed with what the calendar shows: `/plan/…/kalender.ics?nettverk=sortland-sut`. */
export function feedPath(calendarPath: string, search: CalendarFilter): string {
  const parameters = new URLSearchParams(
    filters.flatMap((filter) => (search[filter] === undefined ? [] : [[filter, search[filter]]])),
  );
  return parameters.size === 0 ? calendarPath : `${calendarPath}?${parameters}`;
}

/** The same address as seen from the day that the page is seen from. */
export function withDay(path: string, day: string | undefined): string {
  return day === undefined ? path : `${path}${path.includes("?") ? "&" : "?"}dag=${day}`;
}
