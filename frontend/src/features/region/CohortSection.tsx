import { Heading } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { CohortSection_region$key } from "../../graphql/__generated__/CohortSection_region.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { Joined } from "../../ui/Joined";
import { Section } from "../../ui/Section";
import { OrganisationNames } from "../organisation/OrganisationNames";
import styles from "./CohortSection.module.css";

/** Who goes through which programme together, and when. */
export function CohortSection({ region }: { region: CohortSection_region$key }) {
  const { t } = useI18n();
  const { cohorts } = useFragment(
    graphql`
      fragment CohortSection_region on Region {
        cohorts {
          id
          label
          programme {
            name
          }
          period {
            label
          }
          participants(first: 100) {
            nodes {
              ...OrganisationNames_organisation
            }
          }
        }
      }
    `,
    region,
  );
  if (cohorts.length === 0) return null;
  return (
    <Section id="puljer" title={t.theme.cohorts}>
      {cohorts.map(({ id, label, programme, period, participants }) => (
        <div key={id} className={styles.cohort}>
          <Heading level={3} data-size="2xs">
            <Original>
              {programme.name} – {label}
            </Original>
          </Heading>
          <p className={styles.period}>
            <Joined>
              <Original>{period.label}</Original>
              {t.region.participants({ n: participants.nodes.length })}
            </Joined>
          </p>
          <OrganisationNames organisations={participants.nodes} />
        </div>
      ))}
    </Section>
  );
}
