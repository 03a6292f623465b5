import { graphql, useFragment } from "react-relay/hooks";
import type { ThemeLink_theme$key } from "../../graphql/__generated__/ThemeLink_theme.graphql";
import { Original } from "../../i18n/Original";
import { AppLink } from "../../ui/AppLink";

export function ThemeLink({ theme }: { theme: ThemeLink_theme$key }) {
  const { slug, number, title, plan } = useFragment(
    graphql`
      fragment ThemeLink_theme on Theme {
        slug
        number
        title
        plan {
          slug
          language
        }
      }
    `,
    theme,
  );
  return (
    <AppLink to="/plan/$slug/tema/$theme" params={{ slug: plan.slug, theme: slug }}>
      <Original language={plan.language}>{number == null ? title : `${number}. ${title}`}</Original>
    </AppLink>
  );
}
