import { graphql, useFragment } from "react-relay/hooks";
import type { PlanLink_plan$key } from "../../graphql/__generated__/PlanLink_plan.graphql";
import { Original } from "../../i18n/Original";
import { AppLink } from "../../ui/AppLink";

export function PlanLink({ plan }: { plan: PlanLink_plan$key }) {
  const { slug, title, language } = useFragment(
    graphql`
      fragment PlanLink_plan on Plan {
        slug
        title
        language
      }
    `,
    plan,
  );
  return (
    <AppLink to="/plan/$slug" params={{ slug }}>
      <Original language={language}>{title}</Original>
    </AppLink>
  );
}
