import { Paragraph } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { NetworkPage_network$key } from "../../graphql/__generated__/NetworkPage_network.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { AppLink } from "../../ui/AppLink";
import { Page } from "../../ui/Page";
import { Prose } from "../../ui/Prose";
import { Section } from "../../ui/Section";
import { Trail, TrailStep } from "../../ui/Trail";
import { OrganisationName } from "../organisation/OrganisationName";
import { MeetingSection } from "./MeetingSection";
import { NetworkFacts } from "./NetworkFacts";
import { NetworkList } from "./NetworkList";
import styles from "./NetworkPage.module.css";
import { SeatSection } from "./SeatSection";

/** Who sits in the group, what it is there for, whom it answers to and when it meets. */
export function NetworkPage({ network }: { network: NetworkPage_network$key }) {
  const { t } = useI18n();
  const data = useFragment(
    graphql`
      fragment NetworkPage_network on Network {
        name
        abbreviation
        kind
        mandate
        host {
          __typename
          slug
          name
          ...OrganisationName_organisation
        }
        subgroups {
          ...NetworkList_network
        }
        ...NetworkFacts_network
        ...SeatSection_network
        ...MeetingSection_network
      }
    `,
    network,
  );
  const { name, abbreviation, kind, mandate, host, subgroups } = data;
  const title = abbreviation && abbreviation !== name ? `${name} (${abbreviation})` : name;
  return (
    <Page
      title={<Original>{title}</Original>}
      documentTitle={title}
      owner={host.name}
      kicker={t.words.networkKind[kind]}
      lede={mandate ? <Prose text={mandate} /> : null}
      breadcrumbs={
        <Trail here={<Original>{abbreviation ?? name}</Original>}>
          <TrailStep>
            <OrganisationName organisation={host} />
          </TrailStep>
        </Trail>
      }
    >
      <NetworkFacts network={data} />
      {host.__typename === "Municipality" ? (
        <Paragraph className={styles.all} data-screen>
          <AppLink to="/kommune/$slug/nettverk" params={{ slug: host.slug }}>
            {t.network.all.toPage}
          </AppLink>
        </Paragraph>
      ) : null}
      <div className={styles.body}>
        <SeatSection network={data} />
        {subgroups.length > 0 ? (
          <Section id="undergrupper" title={t.network.subgroups}>
            <NetworkList networks={subgroups} />
          </Section>
        ) : null}
        <MeetingSection network={data} />
      </div>
    </Page>
  );
}
