import { useLoaderData, useParams } from "@tanstack/react-router";
import { graphql, usePreloadedQuery } from "react-relay/hooks";
import type { Environment } from "relay-runtime";
import { ChoosePage } from "../features/position/ChoosePage";
import { PositionPage } from "../features/position/PositionPage";
import type { PositionRouteQuery } from "../graphql/__generated__/PositionRouteQuery.graphql";
import { preload } from "../graphql/preload";
import { NotFoundPage } from "../ui/NotFoundPage";

const query = graphql`
  query PositionRouteQuery(
    $position: ID!
    $municipality: ID
    $positionSlug: String!
    $municipalitySlug: String!
    $isPlaced: Boolean!
  ) {
    position(by: { slug: $positionSlug }) {
      ...PositionPage_position
    }
    organisation(by: { slug: $municipalitySlug }) @include(if: $isPlaced) {
      ...PositionPage_municipality @alias(as: "municipality") @arguments(position: $position)
    }
    ...PositionPage_query
      @alias(as: "whole")
      @include(if: $isPlaced)
      @arguments(position: $position, municipality: $municipality)
    ...ChoosePage_query @alias(as: "choice") @skip(if: $isPlaced)
  }
`;

export const load = (environment: Environment, slug: string, kommune: string | undefined) =>
  preload<PositionRouteQuery>(environment, query, {
    position: slug,
    municipality: kommune,
    positionSlug: slug,
    municipalitySlug: kommune ?? "",
    isPlaced: kommune !== undefined,
  });

export function PositionRoute() {
  const data = usePreloadedQuery<PositionRouteQuery>(query, useLoaderData({ from: "/rolle/$slug" }));
  const { slug } = useParams({ from: "/rolle/$slug" });
  if (!data.position) return <NotFoundPage />;
  if (data.choice) return <ChoosePage query={data.choice} position={slug} />;
  const municipality = data.organisation?.municipality;
  if (!municipality || !data.whole) return <NotFoundPage />;
  return <PositionPage query={data.whole} position={data.position} municipality={municipality} />;
}
