import { graphql, useFragment } from "react-relay/hooks";
import type { UnitPage_query$key } from "../../graphql/__generated__/UnitPage_query.graphql";
import type { UnitPage_unit$key } from "../../graphql/__generated__/UnitPage_unit.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { Joined } from "../../ui/Joined";
import { Page } from "../../ui/Page";
import { Section } from "../../ui/Section";
import { Trail, TrailStep } from "../../ui/Trail";
import { NetworkList } from "../network/NetworkList";
import { OrganisationName } from "../organisation/OrganisationName";
import { PlanItems } from "../plan/PlanItems";
import { DutySection } from "../position/DutySection";
import { UnitFacts } from "./UnitFacts";
import styles from "./UnitPage.module.css";
import { UnitRoles } from "./UnitRoles";
import { UnitSigns } from "./UnitSigns";
import { UnitUpcoming } from "./UnitUpcoming";

/** What concerns one school, kindergarten or service: its own plans, what is next, what it carries, what to look for. */
export function UnitPage({ unit, query }: { unit: UnitPage_unit$key; query: UnitPage_query$key }) {
  const { t } = useI18n();
  const root = useFragment(
    graphql`
      fragment UnitPage_query on Query {
        ...UnitRoles_query
      }
    `,
    query,
  );
  const data = useFragment(
    graphql`
      fragment UnitPage_unit on Unit @argumentDefinitions(slug: { type: "ID!" }) {
        name
        kind
        ownership
        municipality {
          name
          ...OrganisationName_organisation
          ...DutySection_municipality @arguments(actor: $slug)
        }
        plans(first: 20) {
          nodes {
            ...PlanItems_plan
          }
        }
        networks(first: 20) {
          nodes {
            ...NetworkList_network
          }
        }
        ...UnitFacts_unit
        ...UnitUpcoming_unit @arguments(slug: $slug)
        ...UnitRoles_unit
        ...UnitSigns_unit
      }
    `,
    unit,
  );
  const { name, kind, ownership, municipality, plans, networks } = data;
  return (
    <Page
      title={<Original>{name}</Original>}
      documentTitle={name}
      owner={municipality.name}
      kicker={
        <Joined>
          {t.words.unitKind[kind]}
          {ownership === "UNKNOWN" ? null : t.words.ownership[ownership]}
        </Joined>
      }
      breadcrumbs={
        <Trail here={<Original>{name}</Original>}>
          <TrailStep>
            <OrganisationName organisation={municipality} />
          </TrailStep>
        </Trail>
      }
    >
      <UnitFacts unit={data} />
      <div className={styles.body}>
        <UnitRoles unit={data} query={root} />
        {plans.nodes.length > 0 ? (
          <Section id="planer" title={t.unit.plans}>
            <PlanItems plans={plans.nodes} />
          </Section>
        ) : null}
        <UnitUpcoming unit={data} />
        <DutySection municipality={municipality} />
        {networks.nodes.length > 0 ? (
          <Section id="nettverk" title={t.municipality.networks}>
            <NetworkList networks={networks.nodes} />
          </Section>
        ) : null}
        <UnitSigns unit={data} />
      </div>
    </Page>
  );
}
