import { Paragraph } from "@digdir/designsystemet-react";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { NetworkSection_municipality$key } from "../../graphql/__generated__/NetworkSection_municipality.graphql";
import type { NetworkSectionPageQuery } from "../../graphql/__generated__/NetworkSectionPageQuery.graphql";
import { useI18n } from "../../i18n/I18n";
import { AppLink } from "../../ui/AppLink";
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
        slug
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
      <Paragraph data-screen>
        <AppLink to="/kommune/$slug/nettverk" params={{ slug: data.slug }}>
          {t.network.all.toPage}
        </AppLink>
      </Paragraph>
      <More {...more} count={100} />
    </Section>
  );
}
