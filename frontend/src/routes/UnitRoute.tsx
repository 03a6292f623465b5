import { useLoaderData } from "@tanstack/react-router";
import { graphql, usePreloadedQuery } from "react-relay/hooks";
import type { Environment } from "relay-runtime";
import { UnitPage } from "../features/unit/UnitPage";
import type { UnitRouteQuery } from "../graphql/__generated__/UnitRouteQuery.graphql";
import { preload } from "../graphql/preload";
import { NotFoundPage } from "../ui/NotFoundPage";

const query = graphql`
  query UnitRouteQuery($slug: String!, $actor: ID!) {
    organisation(by: { slug: $slug }) {
      ...UnitPage_unit @alias(as: "unit") @arguments(slug: $actor)
    }
    ...UnitPage_query
  }
`;

export const load = (environment: Environment, slug: string) =>
  preload<UnitRouteQuery>(environment, query, { slug, actor: slug });

export function UnitRoute() {
  const data = usePreloadedQuery<UnitRouteQuery>(query, useLoaderData({ from: "/enhet/$slug" }));
  const unit = data.organisation?.unit;
  return unit ? <UnitPage unit={unit} query={data} /> : <NotFoundPage />;
}
