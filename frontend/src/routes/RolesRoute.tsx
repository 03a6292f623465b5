import { useLoaderData } from "@tanstack/react-router";
import { graphql, usePreloadedQuery } from "react-relay/hooks";
import type { Environment } from "relay-runtime";
import type { RemarkSearch } from "../features/remark/readRemarkSearch";
import { remarkVariables } from "../features/remark/remarkVariables";
import { RolesPage } from "../features/role/RolesPage";
import type { RolesRouteQuery } from "../graphql/__generated__/RolesRouteQuery.graphql";
import { preload } from "../graphql/preload";
import type { Language } from "../i18n/languages";
import { NotFoundPage } from "../ui/NotFoundPage";

const query = graphql`
  query RolesRouteQuery($slug: String!, $withRemarks: Boolean!, $language: Language!) {
    plan(by: { slug: $slug }) {
      ...RolesPage_plan @arguments(withRemarks: $withRemarks, language: $language)
    }
  }
`;

export const load = (environment: Environment, slug: string, search: RemarkSearch & { sprak?: Language | undefined }) =>
  preload<RolesRouteQuery>(environment, query, { slug, ...remarkVariables(search) });

export function RolesRoute() {
  const { plan } = usePreloadedQuery<RolesRouteQuery>(query, useLoaderData({ from: "/plan/$slug/roller" }));
  return plan ? <RolesPage plan={plan} /> : <NotFoundPage />;
}
