import { useLoaderData } from "@tanstack/react-router";
import { graphql, usePreloadedQuery } from "react-relay/hooks";
import type { Environment } from "relay-runtime";
import { NetworkPage } from "../features/network/NetworkPage";
import type { NetworkRouteQuery } from "../graphql/__generated__/NetworkRouteQuery.graphql";
import { preload } from "../graphql/preload";
import { NotFoundPage } from "../ui/NotFoundPage";

const query = graphql`
  query NetworkRouteQuery($slug: String!) {
    network(by: { slug: $slug }) {
      ...NetworkPage_network
    }
  }
`;

export const load = (environment: Environment, slug: string) =>
  preload<NetworkRouteQuery>(environment, query, { slug });

export function NetworkRoute() {
  const { network } = usePreloadedQuery<NetworkRouteQuery>(query, useLoaderData({ from: "/nettverk/$slug" }));
  return network ? <NetworkPage network={network} /> : <NotFoundPage />;
}
