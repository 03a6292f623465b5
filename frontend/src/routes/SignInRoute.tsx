import { useLoaderData, useSearch } from "@tanstack/react-router";
import { graphql, usePreloadedQuery } from "react-relay/hooks";
import type { Environment } from "relay-runtime";
import { SignInPage } from "../features/session/SignInPage";
import type { SignInRouteQuery } from "../graphql/__generated__/SignInRouteQuery.graphql";
import { preload } from "../graphql/preload";

const query = graphql`
  query SignInRouteQuery {
    ...SignInPage_query
  }
`;

export const load = (environment: Environment) => preload<SignInRouteQuery>(environment, query, {});

export function SignInRoute() {
  const data = usePreloadedQuery<SignInRouteQuery>(query, useLoaderData({ from: "/logg-inn" }));
  const { til, feil } = useSearch({ from: "/logg-inn" });
  return <SignInPage query={data} til={til} feil={feil} />;
}
