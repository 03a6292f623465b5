import { Heading } from "@digdir/designsystemet-react";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { RegionList_query$key } from "../../graphql/__generated__/RegionList_query.graphql";
import type { RegionListPageQuery } from "../../graphql/__generated__/RegionListPageQuery.graphql";
import { useI18n } from "../../i18n/I18n";
import { More } from "../../ui/More";
import { Section } from "../../ui/Section";
import { OrganisationName } from "../organisation/OrganisationName";
import { OrganisationNames } from "../organisation/OrganisationNames";

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
                # No region has more members than a page holds.
                municipalities(first: 100) {
                  nodes {
                    ...OrganisationNames_organisation
                  }
                }
                ...OrganisationName_organisation
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
      {regions.map((region) => (
        <div key={region.id}>
          <Heading level={3} data-size="2xs">
            <OrganisationName organisation={region} />
          </Heading>
          {region.municipalities ? <OrganisationNames organisations={region.municipalities.nodes} /> : null}
        </div>
      ))}
      <More {...more} count={20} />
    </Section>
  );
}
