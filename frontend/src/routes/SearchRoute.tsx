import { useLoaderData, useSearch } from "@tanstack/react-router";
import { graphql, usePreloadedQuery } from "react-relay/hooks";
import type { Environment } from "relay-runtime";
import { SearchPage } from "../features/search/SearchPage";
import { filterOf, type SearchState } from "../features/search/searchState";
import type { SearchRouteQuery } from "../graphql/__generated__/SearchRouteQuery.graphql";
import { preload } from "../graphql/preload";

const query = graphql`
  query SearchRouteQuery($isAsked: Boolean!, $text: String!, $where: SearchFilter!) {
    ...SearchPage_query @arguments(isAsked: $isAsked, text: $text, where: $where)
  }
`;

export const load = (environment: Environment, state: SearchState) =>
  preload<SearchRouteQuery>(environment, query, {
    isAsked: state.tekst !== undefined,
    text: state.tekst ?? "",
    where: filterOf(state),
  });

export function SearchRoute() {
  const data = usePreloadedQuery<SearchRouteQuery>(query, useLoaderData({ from: "/sok" }));
  return <SearchPage query={data} state={useSearch({ from: "/sok" })} />;
}
