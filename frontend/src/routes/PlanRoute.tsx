import { useLoaderData } from "@tanstack/react-router";
import { graphql, usePreloadedQuery } from "react-relay/hooks";
import type { Environment } from "relay-runtime";
import { PlanPage } from "../features/plan/PlanPage";
import type { RemarkSearch } from "../features/remark/readRemarkSearch";
import { remarkVariables } from "../features/remark/remarkVariables";
import type { PlanRouteQuery } from "../graphql/__generated__/PlanRouteQuery.graphql";
import { preload } from "../graphql/preload";
import type { Language } from "../i18n/languages";
import { NotFoundPage } from "../ui/NotFoundPage";

const query = graphql`
  query PlanRouteQuery($slug: String!, $withRemarks: Boolean!, $language: Language!) {
    plan(by: { slug: $slug }) {
      ...PlanPage_plan @arguments(withRemarks: $withRemarks, language: $language)
    }
  }
`;

export const load = (environment: Environment, slug: string, search: RemarkSearch & { sprak?: Language | undefined }) =>
  preload<PlanRouteQuery>(environment, query, { slug, ...remarkVariables(search) });

export function PlanRoute() {
  const { plan } = usePreloadedQuery<PlanRouteQuery>(query, useLoaderData({ from: "/plan/$slug" }));
  return plan ? <PlanPage plan={plan} /> : <NotFoundPage />;
}
