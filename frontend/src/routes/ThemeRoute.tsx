import { useLoaderData, useParams } from "@tanstack/react-router";
import { graphql, usePreloadedQuery } from "react-relay/hooks";
import type { Environment } from "relay-runtime";
import { ThemePage } from "../features/theme/ThemePage";
import type { ThemeRouteQuery } from "../graphql/__generated__/ThemeRouteQuery.graphql";
import { preload } from "../graphql/preload";
import { NotFoundPage } from "../ui/NotFoundPage";

// A theme's slug is its own only within its plan, and a plan is read whole. So the query brings all themes of the plan,
// and the way from one theme to the next needs no further request.
const query = graphql`
  query ThemeRouteQuery($slug: String!) {
    plan(by: { slug: $slug }) {
      themes {
        slug
        ...ThemePage_theme
      }
    }
  }
`;

export const load = (environment: Environment, slug: string) => preload<ThemeRouteQuery>(environment, query, { slug });

export function ThemeRoute() {
  const { plan } = usePreloadedQuery<ThemeRouteQuery>(query, useLoaderData({ from: "/plan/$slug/tema/$theme" }));
  const { theme: slug } = useParams({ from: "/plan/$slug/tema/$theme" });
  const theme = plan?.themes.find((candidate) => candidate.slug === slug);
  return theme ? <ThemePage key={slug} theme={theme} /> : <NotFoundPage />;
}
