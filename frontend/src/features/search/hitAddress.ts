import { linkOptions } from "@tanstack/react-router";
import type { SearchHitKind } from "../../graphql/__generated__/SearchRouteQuery.graphql";
import { type Day, weekOf } from "../../lib/dates";

interface Found {
  readonly kind: SearchHitKind;
  /** The slugs of the plan and the theme that it stands in, and its own. */
  readonly plan?: string | undefined;
  readonly theme?: string | undefined;
  readonly own?: string | undefined;
  /** The first day of a row of a calendar. */
  readonly start?: Day | undefined;
}

/** The page, and the place on it, where what was found can be read; null when it has none. */
export function hitAddress({ plan, ...found }: Found) {
  return plan === undefined ? ownAddress(found) : addressInPlan(plan, found);
}

function addressInPlan(slug: string, { kind, theme, own, start }: Found) {
  const page = kind === "THEME" ? own : theme;
  if (page !== undefined) return linkOptions({ to: "/plan/$slug/tema/$theme", params: { slug, theme: page } });
  const params = { slug };
  switch (kind) {
    case "ACTIVITY": {
      const search = start === undefined ? {} : ({ visning: "uke", uke: weekOf(start) } as const);
      return linkOptions({ to: "/plan/$slug/kalender", params, search });
    }
    case "MILESTONE":
      return linkOptions({ to: "/plan/$slug/milepaeler", params });
    case "ROLE":
      return linkOptions({ to: "/plan/$slug/roller", params });
    case "INDICATOR":
      return linkOptions({ to: "/plan/$slug", params, hash: "tall" });
    case "REPORTING_DUTY":
      return linkOptions({ to: "/plan/$slug", params, hash: "rapportering" });
    case "PLAN_TEMPLATE":
      return linkOptions({ to: "/plan/$slug", params, hash: "maler" });
    default:
      return linkOptions({ to: "/plan/$slug", params });
  }
}

function ownAddress({ kind, own }: Found) {
  if (own === undefined) return null;
  const params = { slug: own };
  switch (kind) {
    case "MUNICIPALITY":
      return linkOptions({ to: "/kommune/$slug", params });
    case "REGION":
      return linkOptions({ to: "/region/$slug", params });
    case "UNIT":
      return linkOptions({ to: "/enhet/$slug", params });
    case "NETWORK":
      return linkOptions({ to: "/nettverk/$slug", params });
    default:
      return null;
  }
}
