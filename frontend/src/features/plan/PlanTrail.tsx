import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import type { PlanTrail_plan$key } from "../../graphql/__generated__/PlanTrail_plan.graphql";
import { Original } from "../../i18n/Original";
import { Trail, TrailStep } from "../../ui/Trail";
import { OrganisationName } from "../organisation/OrganisationName";
import { PlanLink } from "./PlanLink";

/** The way to a plan, or through it to one of its pages. */
export function PlanTrail({ plan, here }: { plan: PlanTrail_plan$key; here?: ReactNode }) {
  const data = useFragment(
    graphql`
      fragment PlanTrail_plan on Plan {
        title
        language
        owner {
          ...OrganisationName_organisation
        }
        ...PlanLink_plan
      }
    `,
    plan,
  );
  return (
    <Trail here={here ?? <Original language={data.language}>{data.title}</Original>}>
      <TrailStep>
        <OrganisationName organisation={data.owner} />
      </TrailStep>
      {here === undefined ? null : (
        <TrailStep>
          <PlanLink plan={data} />
        </TrailStep>
      )}
    </Trail>
  );
}
