import { useLoaderData } from "@tanstack/react-router";
import { graphql, usePreloadedQuery } from "react-relay/hooks";
import type { Environment } from "relay-runtime";
import { RegionPage } from "../features/region/RegionPage";
import type { RegionRouteQuery } from "../graphql/__generated__/RegionRouteQuery.graphql";
import { preload } from "../graphql/preload";
import { NotFoundPage } from "../ui/NotFoundPage";

const query = graphql`
  query RegionRouteQuery($slug: String!) {
    organisation(by: { slug: $slug }) {
      ...RegionPage_region @alias(as: "region")
    }
  }
`;

export const load = (environment: Environment, slug: string) => preload<RegionRouteQuery>(environment, query, { slug });

export function RegionRoute() {
  const { organisation } = usePreloadedQuery<RegionRouteQuery>(query, useLoaderData({ from: "/region/$slug" }));
  const region = organisation?.region;
  return region ? <RegionPage region={region} /> : <NotFoundPage />;
}
