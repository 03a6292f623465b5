import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { NetworkSection_municipality$key } from "../../graphql/__generated__/NetworkSection_municipality.graphql";
import type { NetworkSectionPageQuery } from "../../graphql/__generated__/NetworkSectionPageQuery.graphql";
import { useI18n } from "../../i18n/I18n";
import { More } from "../../ui/More";
import { Section } from "../../ui/Section";
import { NetworkList } from "../network/NetworkList";

/** The groups that the municipality hosts. */
export function NetworkSection({ municipality }: { municipality: NetworkSection_municipality$key }) {
  const { t } = useI18n();
  const { data, ...more } = usePaginationFragment<NetworkSectionPageQuery, NetworkSection_municipality$key>(
    graphql`
      fragment NetworkSection_municipality on Municipality
      @refetchable(queryName: "NetworkSectionPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 100 }, cursor: { type: "String" }) {
        networks(first: $count, after: $cursor) @connection(key: "NetworkSection_networks") {
          edges {
            node {
              ...NetworkList_network
            }
          }
        }
      }
    `,
    municipality,
  );
  const { edges } = data.networks;
  if (edges.length === 0) return null;
  return (
    <Section id="nettverk" title={t.municipality.networks}>
      <NetworkList networks={edges.map(({ node }) => node)} />
      <More {...more} count={100} />
    </Section>
  );
}
