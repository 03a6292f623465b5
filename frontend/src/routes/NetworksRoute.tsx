import { useLoaderData } from "@tanstack/react-router";
import { graphql, usePreloadedQuery } from "react-relay/hooks";
import type { Environment } from "relay-runtime";
import { NetworksPage } from "../features/network/NetworksPage";
import type { NetworksRouteQuery } from "../graphql/__generated__/NetworksRouteQuery.graphql";
import { preload } from "../graphql/preload";
import { NotFoundPage } from "../ui/NotFoundPage";

const query = graphql`
  query NetworksRouteQuery($slug: String!) {
    organisation(by: { slug: $slug }) {
      ...NetworksPage_municipality @alias(as: "municipality")
    }
  }
`;

export const load = (environment: Environment, slug: string) =>
  preload<NetworksRouteQuery>(environment, query, { slug });

export function NetworksRoute() {
  const { organisation } = usePreloadedQuery<NetworksRouteQuery>(
    query,
    useLoaderData({ from: "/kommune/$slug/nettverk" }),
  );
  const municipality = organisation?.municipality;
  return municipality ? <NetworksPage municipality={municipality} /> : <NotFoundPage />;
}
