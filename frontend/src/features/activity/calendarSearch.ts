import type { ActivityFilter, ActivityKind } from "../../graphql/__generated__/CalendarRouteQuery.graphql";

/** The state of the calendar as it stands in the address: `?nettverk=sortland-sut&type=MEETING&fra=idag`. */
export interface CalendarSearch {
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
  return {
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
