import { useLoaderData, useSearch } from "@tanstack/react-router";
import { graphql, usePreloadedQuery } from "react-relay/hooks";
import type { Environment } from "relay-runtime";
import { ChangesPage } from "../features/change/ChangesPage";
import { type ChangeSearch, momentOf } from "../features/change/changeSearch";
import type { ChangesRouteQuery } from "../graphql/__generated__/ChangesRouteQuery.graphql";
import { preload } from "../graphql/preload";
import { NotFoundPage } from "../ui/NotFoundPage";

const query = graphql`
  query ChangesRouteQuery($slug: String!, $since: DateTime!) {
    plan(by: { slug: $slug }) {
      ...ChangesPage_plan @arguments(since: $since)
    }
  }
`;

export const load = (environment: Environment, slug: string, search: ChangeSearch) =>
  preload<ChangesRouteQuery>(environment, query, { slug, since: momentOf(search) });

export function ChangesRoute() {
  const { plan } = usePreloadedQuery<ChangesRouteQuery>(query, useLoaderData({ from: "/plan/$slug/endringer" }));
  const search = useSearch({ from: "/plan/$slug/endringer" });
  return plan ? <ChangesPage plan={plan} since={search.siden} /> : <NotFoundPage />;
}
