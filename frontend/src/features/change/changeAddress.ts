import type { SearchHitKind } from "../../graphql/__generated__/SearchRouteQuery.graphql";
import type { Day } from "../../lib/dates";
import { hitAddress } from "../search/hitAddress";

/** What has a place of its own on the pages, by its type in the schema. */
const kinds: Record<string, SearchHitKind | undefined> = {
  Activity: "ACTIVITY",
  Indicator: "INDICATOR",
  Milestone: "MILESTONE",
  Network: "NETWORK",
  PlanTemplate: "PLAN_TEMPLATE",
  PlanYear: "MILESTONE",
  ReportingDuty: "REPORTING_DUTY",
  Role: "ROLE",
  Seat: "NETWORK",
  Theme: "THEME",
};

interface Changed {
  readonly nodeType: string;
  readonly plan: string;
  readonly own?: string | undefined;
  readonly start?: Day | undefined;
  /** Whether it is still there. */
  readonly isThere: boolean;
}

/** Where what has changed can be read; null when it has no place of its own, or is gone. */
export function changeAddress({ nodeType, plan, own, start, isThere }: Changed) {
  const kind = kinds[nodeType];
  if (kind === undefined || !isThere) return null;
  return hitAddress({ kind, plan: kind === "NETWORK" ? undefined : plan, own, start });
}
