import type { Day } from "../../lib/dates";

/** How a plan stands on a day: as its owner says, and where that is «in use», what its period makes of it. */
export type Standing = "DRAFT" | "HEARING" | "SUPERSEDED" | "CLOSED" | "current" | "over" | "notStarted" | "IN_USE";

interface StandingParts {
  readonly status: "DRAFT" | "HEARING" | "IN_USE" | "SUPERSEDED" | "CLOSED";
  readonly isCurrent: boolean;
  readonly from: Day | null | undefined;
  readonly to: Day | null | undefined;
}

export function standingOf({ status, isCurrent, from, to }: StandingParts, today: Day): Standing {
  if (status !== "IN_USE") return status;
  if (isCurrent) return "current";
  if (to && to < today) return "over";
  return from && from > today ? "notStarted" : status;
}
