import { useLoaderData, useSearch } from "@tanstack/react-router";
import { graphql, usePreloadedQuery } from "react-relay/hooks";
import type { Environment } from "relay-runtime";
import { CalendarPage } from "../features/activity/CalendarPage";
import { type CalendarSearch, filterOf } from "../features/activity/calendarSearch";
import { remarkVariables } from "../features/remark/remarkVariables";
import type { CalendarRouteQuery } from "../graphql/__generated__/CalendarRouteQuery.graphql";
import { preload } from "../graphql/preload";
import type { Language } from "../i18n/languages";
import { NotFoundPage } from "../ui/NotFoundPage";

const query = graphql`
  query CalendarRouteQuery($slug: String!, $where: ActivityFilter!, $withRemarks: Boolean!, $language: Language!) {
    plan(by: { slug: $slug }) {
      ...CalendarPage_plan @arguments(where: $where, withRemarks: $withRemarks, language: $language)
    }
  }
`;

export const load = (
  environment: Environment,
  slug: string,
  search: CalendarSearch & { sprak?: Language | undefined },
) => preload<CalendarRouteQuery>(environment, query, { slug, where: filterOf(search), ...remarkVariables(search) });

export function CalendarRoute() {
  const { plan } = usePreloadedQuery<CalendarRouteQuery>(query, useLoaderData({ from: "/plan/$slug/kalender" }));
  const search = useSearch({ from: "/plan/$slug/kalender" });
  return plan ? <CalendarPage plan={plan} search={search} /> : <NotFoundPage />;
}
