import { graphql, useFragment } from "react-relay/hooks";
import type { PlanFacts_plan$key } from "../../graphql/__generated__/PlanFacts_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { formatMonths } from "../../lib/dates";
import { ExternalLink } from "../../ui/ExternalLink";
import { Facts } from "../../ui/Facts";
import { OrganisationName } from "../organisation/OrganisationName";
import { AdoptionText } from "./AdoptionText";
import { PlanLink } from "./PlanLink";
import { PlanLinks } from "./PlanLinks";
import { PlanStatusTag } from "./PlanStatusTag";

/** Whose plan it is, for how long, how it came into force, and where it hangs among the other plans. */
export function PlanFacts({ plan }: { plan: PlanFacts_plan$key }) {
  const { t, locale } = useI18n();
  const data = useFragment(
    graphql`
      fragment PlanFacts_plan on Plan {
        sourceUrl
        period {
          label
          from
          to
        }
        adoption {
          ...AdoptionText_adoption
        }
        owner {
          ...OrganisationName_organisation
        }
        parent {
          ...PlanLink_plan
        }
        supersedes {
          ...PlanLink_plan
        }
        children {
          ...PlanLinks_plan
        }
        ...PlanStatusTag_plan
      }
    `,
    plan,
  );
  const { label, from, to } = data.period;
  return (
    <Facts
      facts={[
        { term: t.plan.facts.owner, value: <OrganisationName organisation={data.owner} /> },
        {
          term: t.plan.facts.period,
          value: (
            <>
              <Original>{label}</Original>
              {from && to ? ` (${formatMonths(from, to, locale)})` : null}
            </>
          ),
        },
        { term: t.plan.facts.standing, value: <PlanStatusTag plan={data} /> },
        { term: t.plan.facts.adoption, value: data.adoption ? <AdoptionText adoption={data.adoption} /> : null },
        { term: t.plan.facts.parent, value: data.parent ? <PlanLink plan={data.parent} /> : null },
        { term: t.plan.facts.children, value: data.children.length > 0 ? <PlanLinks plans={data.children} /> : null },
        { term: t.plan.facts.supersedes, value: data.supersedes ? <PlanLink plan={data.supersedes} /> : null },
        {
          term: t.plan.facts.source,
          value: data.sourceUrl ? <ExternalLink url={data.sourceUrl}>{t.common.external}</ExternalLink> : null,
        },
      ]}
    />
  );
}
