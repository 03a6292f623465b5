import { useLoaderData, useParams } from "@tanstack/react-router";
import { graphql, usePreloadedQuery } from "react-relay/hooks";
import type { Environment } from "relay-runtime";
import { ThemePage } from "../features/theme/ThemePage";
import type { ThemeRouteQuery } from "../graphql/__generated__/ThemeRouteQuery.graphql";
import { preload } from "../graphql/preload";
import { NotFoundPage } from "../ui/NotFoundPage";

const query = graphql`
  query ThemeRouteQuery($slug: String!, $theme: String!) {
    plan(by: { slug: $slug }) {
      theme(slug: $theme) {
        ...ThemePage_theme
      }
    }
  }
`;

export const load = (environment: Environment, address: { slug: string; theme: string }) =>
  preload<ThemeRouteQuery>(environment, query, address);

export function ThemeRoute() {
  const { plan } = usePreloadedQuery<ThemeRouteQuery>(query, useLoaderData({ from: "/plan/$slug/tema/$theme" }));
  const { theme: slug } = useParams({ from: "/plan/$slug/tema/$theme" });
  const theme = plan?.theme;
  return theme ? <ThemePage key={slug} theme={theme} /> : <NotFoundPage />;
}
