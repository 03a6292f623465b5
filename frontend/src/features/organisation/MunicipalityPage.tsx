import { graphql, useFragment } from "react-relay/hooks";
import type { MunicipalityPage_municipality$key } from "../../graphql/__generated__/MunicipalityPage_municipality.graphql";
import type { MunicipalityPage_query$key } from "../../graphql/__generated__/MunicipalityPage_query.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { Empty } from "../../ui/Empty";
import { Page } from "../../ui/Page";
import { Section } from "../../ui/Section";
import { Trail } from "../../ui/Trail";
import { ActivityList } from "../activity/ActivityList";
import { KeepCalendar } from "../activity/KeepCalendar";
import { PositionSection } from "../position/PositionSection";
import { MunicipalityFacts } from "./MunicipalityFacts";
import { NetworkSection } from "./NetworkSection";
import { PlanSection } from "./PlanSection";
import styles from "./MunicipalityPage.module.css";
import { UnitSection } from "./UnitSection";

interface Props {
  municipality: MunicipalityPage_municipality$key;
  query: MunicipalityPage_query$key;
}

/** A municipality's plans, groups and units, and what comes next there. */
export function MunicipalityPage({ municipality, query }: Props) {
  const { t } = useI18n();
  const root = useFragment(
    graphql`
      fragment MunicipalityPage_query on Query {
        ...PositionSection_query
      }
    `,
    query,
  );
  const data = useFragment(
    graphql`
      fragment MunicipalityPage_municipality on Municipality {
        name
        slug
        calendarPath
        activities(where: { upcoming: true }, first: 6) {
          nodes {
            ...ActivityList_activity
          }
        }
        ...MunicipalityFacts_municipality
        ...PlanSection_municipality
        ...NetworkSection_municipality
        ...UnitSection_municipality
      }
    `,
    municipality,
  );
  const { name, slug, calendarPath, activities } = data;
  return (
    <Page
      title={<Original>{name}</Original>}
      documentTitle={name}
      owner={name}
      breadcrumbs={<Trail here={<Original>{name}</Original>} />}
    >
      <MunicipalityFacts municipality={data} />
      <div className={styles.body}>
        <PlanSection municipality={data} />
        <Section id="det-neste" title={t.plan.upcoming.title}>
          {activities.nodes.length > 0 ? (
            <>
              <ActivityList activities={activities.nodes} showPlan />
              <KeepCalendar path={calendarPath} level={3} />
            </>
          ) : (
            <Empty>{t.municipality.nothingNext}</Empty>
          )}
        </Section>
        <PositionSection query={root} municipality={slug} />
        <NetworkSection municipality={data} />
        <UnitSection municipality={data} />
      </div>
    </Page>
  );
}
