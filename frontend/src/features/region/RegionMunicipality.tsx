import { Heading } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { RegionMunicipality_municipality$key } from "../../graphql/__generated__/RegionMunicipality_municipality.graphql";
import { useI18n } from "../../i18n/I18n";
import { Empty } from "../../ui/Empty";
import { ActivityList } from "../activity/ActivityList";
import { OrganisationName } from "../organisation/OrganisationName";
import { PlanListItem } from "../plan/PlanListItem";
import { MilestoneChart } from "./MilestoneChart";
import styles from "./RegionMunicipality.module.css";

/** One municipality beside the others: its plans in use, how far they have come, and what is next. */
export function RegionMunicipality({ municipality }: { municipality: RegionMunicipality_municipality$key }) {
  const { t } = useI18n();
  const data = useFragment(
    graphql`
      fragment RegionMunicipality_municipality on Municipality {
        id
        plans(where: { isCurrent: true, isOutline: false }, first: 10) {
          nodes {
            id
            ...PlanListItem_plan
            ...MilestoneChart_plan
          }
        }
        activities(where: { upcoming: true }, first: 3) {
          nodes {
            ...ActivityList_activity
          }
        }
        ...OrganisationName_organisation
      }
    `,
    municipality,
  );
  const { id, plans, activities } = data;
  return (
    <article className={styles.municipality} aria-labelledby={id}>
      <Heading level={3} data-size="xs" id={id}>
        <OrganisationName organisation={data} />
      </Heading>
      {plans.nodes.length === 0 ? <Empty>{t.front.noPlansInUse}</Empty> : null}
      {plans.nodes.map((plan) => (
        <div key={plan.id} className={styles.plan}>
          <PlanListItem plan={plan} />
          <MilestoneChart plan={plan} />
        </div>
      ))}
      {activities.nodes.length > 0 ? (
        <div className={styles.next}>
          <Heading level={4} data-size="2xs">
            {t.plan.upcoming.title}
          </Heading>
          <ActivityList activities={activities.nodes} />
        </div>
      ) : null}
    </article>
  );
}
