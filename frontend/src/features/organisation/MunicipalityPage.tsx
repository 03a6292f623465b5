import { graphql, useFragment } from "react-relay/hooks";
import type { MunicipalityPage_municipality$key } from "../../graphql/__generated__/MunicipalityPage_municipality.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { Empty } from "../../ui/Empty";
import { Page } from "../../ui/Page";
import { Section } from "../../ui/Section";
import { Trail } from "../../ui/Trail";
import { ActivityList } from "../activity/ActivityList";
import { NetworkList } from "../network/NetworkList";
import { PlanTree } from "../plan/PlanTree";
import { MunicipalityFacts } from "./MunicipalityFacts";
import styles from "./MunicipalityPage.module.css";
import { UnitSection } from "./UnitSection";

/** A municipality's plans, groups and units, and what comes next there. */
export function MunicipalityPage({ municipality }: { municipality: MunicipalityPage_municipality$key }) {
  const { t } = useI18n();
  const data = useFragment(
    graphql`
      fragment MunicipalityPage_municipality on Municipality {
        name
        plans(first: 100) {
          nodes {
            ...PlanTree_plan
          }
        }
        networks(first: 100) {
          nodes {
            ...NetworkList_network
          }
        }
        activities(where: { upcoming: true }, first: 6) {
          nodes {
            ...ActivityList_activity
          }
        }
        ...MunicipalityFacts_municipality
        ...UnitSection_municipality
      }
    `,
    municipality,
  );
  const { name, plans, networks, activities } = data;
  return (
    <Page
      title={<Original>{name}</Original>}
      documentTitle={name}
      owner={name}
      breadcrumbs={<Trail here={<Original>{name}</Original>} />}
    >
      <MunicipalityFacts municipality={data} />
      <div className={styles.body}>
        <Section id="planer" title={t.municipality.plans}>
          {plans.nodes.length > 0 ? <PlanTree plans={plans.nodes} /> : <Empty>{t.municipality.noPlans}</Empty>}
        </Section>
        <Section id="det-neste" title={t.plan.upcoming.title}>
          {activities.nodes.length > 0 ? (
            <ActivityList activities={activities.nodes} showPlan />
          ) : (
            <Empty>{t.municipality.nothingNext}</Empty>
          )}
        </Section>
        {networks.nodes.length > 0 ? (
          <Section id="nettverk" title={t.municipality.networks}>
            <NetworkList networks={networks.nodes} />
          </Section>
        ) : null}
        <UnitSection municipality={data} />
      </div>
    </Page>
  );
}
