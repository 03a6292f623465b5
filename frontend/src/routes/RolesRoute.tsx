import { useLoaderData } from "@tanstack/react-router";
import { graphql, usePreloadedQuery } from "react-relay/hooks";
import type { Environment } from "relay-runtime";
import { RolesPage } from "../features/role/RolesPage";
import type { RolesRouteQuery } from "../graphql/__generated__/RolesRouteQuery.graphql";
import { preload } from "../graphql/preload";
import { NotFoundPage } from "../ui/NotFoundPage";

const query = graphql`
  query RolesRouteQuery($slug: String!) {
    plan(by: { slug: $slug }) {
      ...RolesPage_plan
    }
  }
`;

export const load = (environment: Environment, slug: string) => preload<RolesRouteQuery>(environment, query, { slug });

export function RolesRoute() {
  const { plan } = usePreloadedQuery<RolesRouteQuery>(query, useLoaderData({ from: "/plan/$slug/roller" }));
  return plan ? <RolesPage plan={plan} /> : <NotFoundPage />;
}
