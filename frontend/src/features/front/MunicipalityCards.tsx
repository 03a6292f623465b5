import { Card, Heading, Paragraph } from "@digdir/designsystemet-react";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { MunicipalityCards_query$key } from "../../graphql/__generated__/MunicipalityCards_query.graphql";
import type { MunicipalityCardsPageQuery } from "../../graphql/__generated__/MunicipalityCardsPageQuery.graphql";
import { useI18n } from "../../i18n/I18n";
import { More } from "../../ui/More";
import { Section } from "../../ui/Section";
import { OrganisationName } from "../organisation/OrganisationName";
import styles from "./MunicipalityCards.module.css";

/** The municipalities that have plans here. One that is only mentioned in another's plan is not offered. */
export function MunicipalityCards({ query }: { query: MunicipalityCards_query$key }) {
  const { t } = useI18n();
  const { data, ...more } = usePaginationFragment<MunicipalityCardsPageQuery, MunicipalityCards_query$key>(
    graphql`
      fragment MunicipalityCards_query on Query
      @refetchable(queryName: "MunicipalityCardsPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 100 }, cursor: { type: "String" }) {
        municipalities: organisations(where: { types: [MUNICIPALITY] }, first: $count, after: $cursor)
          @connection(key: "MunicipalityCards_municipalities") {
          edges {
            node {
              id
              plans(first: 1) {
                totalCount
              }
              ...OrganisationName_organisation
            }
          }
        }
      }
    `,
    query,
  );
  return (
    <Section id="kommuner" title={t.front.municipalities}>
      <ul className={`plain ${styles.cards}`}>
        {data.municipalities.edges
          .map(({ node }) => node)
          .filter(({ plans }) => plans.totalCount > 0)
          .map((municipality) => (
            <li key={municipality.id}>
              <Card data-color="neutral">
                <Heading level={3} data-size="xs">
                  <OrganisationName organisation={municipality} />
                </Heading>
                <Paragraph>{t.front.planCount({ n: municipality.plans.totalCount })}</Paragraph>
              </Card>
            </li>
          ))}
      </ul>
      <More {...more} count={100} />
    </Section>
  );
}
