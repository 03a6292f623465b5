import { useLoaderData } from "@tanstack/react-router";
import { graphql, usePreloadedQuery } from "react-relay/hooks";
import type { Environment } from "relay-runtime";
import { MunicipalityPage } from "../features/organisation/MunicipalityPage";
import type { MunicipalityRouteQuery } from "../graphql/__generated__/MunicipalityRouteQuery.graphql";
import { preload } from "../graphql/preload";
import { NotFoundPage } from "../ui/NotFoundPage";

const query = graphql`
  query MunicipalityRouteQuery($slug: String!) {
    organisation(by: { slug: $slug }) {
      ...MunicipalityPage_municipality @alias(as: "municipality")
    }
    ...MunicipalityPage_query
  }
`;

export const load = (environment: Environment, slug: string) =>
  preload<MunicipalityRouteQuery>(environment, query, { slug });

export function MunicipalityRoute() {
  const data = usePreloadedQuery<MunicipalityRouteQuery>(query, useLoaderData({ from: "/kommune/$slug" }));
  const municipality = data.organisation?.municipality;
  return municipality ? <MunicipalityPage municipality={municipality} query={data} /> : <NotFoundPage />;
}
