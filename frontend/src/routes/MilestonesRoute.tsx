import { useLoaderData } from "@tanstack/react-router";
import { graphql, usePreloadedQuery } from "react-relay/hooks";
import type { Environment } from "relay-runtime";
import { MilestonesPage } from "../features/milestone/MilestonesPage";
import type { MilestonesRouteQuery } from "../graphql/__generated__/MilestonesRouteQuery.graphql";
import { preload } from "../graphql/preload";
import { NotFoundPage } from "../ui/NotFoundPage";

const query = graphql`
  query MilestonesRouteQuery($slug: String!) {
    plan(by: { slug: $slug }) {
      ...MilestonesPage_plan
    }
  }
`;

export const load = (environment: Environment, slug: string) =>
  preload<MilestonesRouteQuery>(environment, query, { slug });

export function MilestonesRoute() {
  const { plan } = usePreloadedQuery<MilestonesRouteQuery>(query, useLoaderData({ from: "/plan/$slug/milepaeler" }));
  return plan ? <MilestonesPage plan={plan} /> : <NotFoundPage />;
}
