import { Paragraph } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { RegionPage_region$key } from "../../graphql/__generated__/RegionPage_region.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { Page } from "../../ui/Page";
import { Section } from "../../ui/Section";
import { Trail } from "../../ui/Trail";
import { ActivityList } from "../activity/ActivityList";
import { KeepCalendar } from "../activity/KeepCalendar";
import { NetworkList } from "../network/NetworkList";
import { PlanItems } from "../plan/PlanItems";
import { CohortSection } from "./CohortSection";
import { RegionMunicipality } from "./RegionMunicipality";
import styles from "./RegionPage.module.css";

/** The municipalities of a region side by side, and what they have together. */
export function RegionPage({ region }: { region: RegionPage_region$key }) {
  const { t } = useI18n();
  const data = useFragment(
    graphql`
      fragment RegionPage_region on Region {
        name
        calendarPath
        # No region has more members than this.
        municipalities(first: 30) {
          nodes {
            id
            ...RegionMunicipality_municipality
          }
        }
        activities(where: { upcoming: true }, first: 6) {
          nodes {
            ...ActivityList_activity
          }
        }
        plans(first: 20) {
          nodes {
            ...PlanItems_plan
          }
        }
        networks(first: 50) {
          nodes {
            ...NetworkList_network
          }
        }
        ...CohortSection_region
      }
    `,
    region,
  );
  const { name, calendarPath, municipalities, activities, plans, networks } = data;
  return (
    <Page
      title={<Original>{name}</Original>}
      documentTitle={name}
      owner={name}
      kicker={t.municipality.regions}
      lede={<Paragraph>{t.region.lede({ n: municipalities.nodes.length })}</Paragraph>}
      breadcrumbs={<Trail here={<Original>{name}</Original>} />}
    >
      <Section id="kommuner" title={t.region.municipalities}>
        <div className={styles.municipalities}>
          {municipalities.nodes.map((municipality) => (
            <RegionMunicipality key={municipality.id} municipality={municipality} />
          ))}
        </div>
      </Section>
      {activities.nodes.length > 0 ? (
        <Section id="samlinger" title={t.region.gatherings}>
          <ActivityList activities={activities.nodes} />
        </Section>
      ) : null}
      {plans.nodes.length > 0 ? (
        <Section id="planer" title={t.region.plans}>
          <PlanItems plans={plans.nodes} />
        </Section>
      ) : null}
      {networks.nodes.length > 0 ? (
        <Section id="nettverk" title={t.municipality.networks}>
          <NetworkList networks={networks.nodes} />
        </Section>
      ) : null}
      <CohortSection region={data} />
      <KeepCalendar path={calendarPath} />
    </Page>
  );
}
