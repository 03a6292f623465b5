import { graphql, useFragment } from "react-relay/hooks";
import type { PlanLink_plan$key } from "../../graphql/__generated__/PlanLink_plan.graphql";
import { AppLink } from "../../ui/AppLink";

export function PlanLink({ plan }: { plan: PlanLink_plan$key }) {
  const { slug, title } = useFragment(
    graphql`
      fragment PlanLink_plan on Plan {
        slug
        title
      }
    `,
    plan,
  );
  return (
    <AppLink to="/plan/$slug" params={{ slug }}>
      {title}
    </AppLink>
  );
}
