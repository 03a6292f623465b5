import { useLoaderData } from "@tanstack/react-router";
import { graphql, usePreloadedQuery } from "react-relay/hooks";
import type { Environment } from "relay-runtime";
import { PlanPage } from "../features/plan/PlanPage";
import type { PlanRouteQuery } from "../graphql/__generated__/PlanRouteQuery.graphql";
import { preload } from "../graphql/preload";
import { NotFoundPage } from "../ui/NotFoundPage";

const query = graphql`
  query PlanRouteQuery($slug: String!) {
    plan(by: { slug: $slug }) {
      ...PlanPage_plan
    }
  }
`;

export const load = (environment: Environment, slug: string) => preload<PlanRouteQuery>(environment, query, { slug });

export function PlanRoute() {
  const { plan } = usePreloadedQuery<PlanRouteQuery>(query, useLoaderData({ from: "/plan/$slug" }));
  return plan ? <PlanPage plan={plan} /> : <NotFoundPage />;
}
