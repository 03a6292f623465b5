import { graphql, useFragment } from "react-relay/hooks";
import type { CohortSection_region$key } from "../../graphql/__generated__/CohortSection_region.graphql";
import { useI18n } from "../../i18n/I18n";
import { Section } from "../../ui/Section";
import { Cohort } from "./Cohort";

/** Who goes through which programme together, and when. */
export function CohortSection({ region }: { region: CohortSection_region$key }) {
  const { t } = useI18n();
  const { cohorts } = useFragment(
    graphql`
      fragment CohortSection_region on Region {
        cohorts {
          id
          programme {
            name
          }
          participants(first: 100) {
            nodes {
              id
            }
          }
          ...Cohort_cohort
        }
      }
    `,
    region,
  );
  if (cohorts.length === 0) return null;
  const participations = cohorts.flatMap(({ programme, participants }) =>
    participants.nodes.map(({ id }) => ({ programme: programme.name, participant: id })),
  );
  return (
    <Section id="puljer" title={t.theme.cohorts}>
      {cohorts.map((cohort) => (
        <Cohort
          key={cohort.id}
          cohort={cohort}
          elsewhere={participations.filter(({ programme }) => programme !== cohort.programme.name)}
        />
      ))}
    </Section>
  );
}
