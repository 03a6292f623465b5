import { Card, Heading, Paragraph } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { MunicipalityCards_query$key } from "../../graphql/__generated__/MunicipalityCards_query.graphql";
import { useI18n } from "../../i18n/I18n";
import { Section } from "../../ui/Section";
import { OrganisationName } from "../organisation/OrganisationName";
import styles from "./MunicipalityCards.module.css";

/** The municipalities that have plans here. One that is only mentioned in another's plan is not offered. */
export function MunicipalityCards({ query }: { query: MunicipalityCards_query$key }) {
  const { t } = useI18n();
  const { municipalities } = useFragment(
    graphql`
      fragment MunicipalityCards_query on Query {
        municipalities: organisations(where: { types: [MUNICIPALITY] }, first: 100) {
          nodes {
            id
            plans(first: 1) {
              totalCount
            }
            ...OrganisationName_organisation
          }
        }
      }
    `,
    query,
  );
  return (
    <Section id="kommuner" title={t.front.municipalities}>
      <ul className={`plain ${styles.cards}`}>
        {municipalities.nodes
          .filter(({ plans }) => plans.totalCount > 0)
          .map((municipality) => (
            <li key={municipality.id}>
              <Card>
                <Heading level={3} data-size="xs">
                  <OrganisationName organisation={municipality} />
                </Heading>
                <Paragraph>{t.front.planCount({ n: municipality.plans.totalCount })}</Paragraph>
              </Card>
            </li>
          ))}
      </ul>
    </Section>
  );
}
