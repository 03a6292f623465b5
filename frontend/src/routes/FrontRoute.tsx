import { useLoaderData } from "@tanstack/react-router";
import { graphql, usePreloadedQuery } from "react-relay/hooks";
import type { Environment } from "relay-runtime";
import { FrontPage } from "../features/front/FrontPage";
import type { FrontRouteQuery } from "../graphql/__generated__/FrontRouteQuery.graphql";
import { preload } from "../graphql/preload";

const query = graphql`
  query FrontRouteQuery {
    ...FrontPage_query
  }
`;

export const load = (environment: Environment) => preload<FrontRouteQuery>(environment, query, {});

export function FrontRoute() {
  return <FrontPage query={usePreloadedQuery<FrontRouteQuery>(query, useLoaderData({ from: "/" }))} />;
}
