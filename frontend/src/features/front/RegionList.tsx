import { Heading } from "@digdir/designsystemet-react";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { RegionList_query$key } from "../../graphql/__generated__/RegionList_query.graphql";
import type { RegionListPageQuery } from "../../graphql/__generated__/RegionListPageQuery.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { More } from "../../ui/More";
import { Section } from "../../ui/Section";
import { OrganisationName } from "../organisation/OrganisationName";
import styles from "./RegionList.module.css";

/** The regions in which municipalities work together, with their members. */
export function RegionList({ query }: { query: RegionList_query$key }) {
  const { t } = useI18n();
  const { data, ...more } = usePaginationFragment<RegionListPageQuery, RegionList_query$key>(
    graphql`
      fragment RegionList_query on Query
      @refetchable(queryName: "RegionListPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
        regions: organisations(where: { types: [REGION] }, first: $count, after: $cursor)
          @connection(key: "RegionList_regions") {
          edges {
            node {
              ... on Region {
                id
                name
                # No region has more members than a page holds.
                municipalities(first: 100) {
                  nodes {
                    id
                    ...OrganisationName_organisation
                  }
                }
              }
            }
          }
        }
      }
    `,
    query,
  );
  const regions = data.regions.edges.map(({ node }) => node);
  if (regions.length === 0) return null;
  return (
    <Section id="regioner" title={t.front.regions}>
      {regions.map(({ id, name, municipalities }) => (
        <div key={id}>
          <Heading level={3} data-size="2xs">
            <Original>{name}</Original>
          </Heading>
          <ul className={`plain ${styles.members}`}>
            {municipalities?.nodes.map((municipality) => (
              <li key={municipality.id}>
                <OrganisationName organisation={municipality} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <More {...more} count={20} />
    </Section>
  );
}
