import { graphql, useFragment } from "react-relay/hooks";
import type { UnitUpcoming_unit$key } from "../../graphql/__generated__/UnitUpcoming_unit.graphql";
import { useI18n } from "../../i18n/I18n";
import { Empty } from "../../ui/Empty";
import { Section } from "../../ui/Section";
import { ActivityList } from "../activity/ActivityList";

/** What is next in its own plan, and in the municipality's for those who work there. */
export function UnitUpcoming({ unit }: { unit: UnitUpcoming_unit$key }) {
  const { t } = useI18n();
  const { kind, activities, municipality } = useFragment(
    graphql`
      fragment UnitUpcoming_unit on Unit @argumentDefinitions(slug: { type: "ID!" }) {
        kind
        activities(where: { upcoming: true }, first: 5) {
          nodes {
            ...ActivityList_activity
          }
        }
        municipality {
          # What kind of unit it is, is not known before the answer is there; only one of these is shown.
          inSchool: activities(where: { upcoming: true, audience: [$slug, "rektor", "laerer"] }, first: 10) {
            nodes {
              ...ActivityList_activity
            }
          }
          inKindergarten: activities(
            where: { upcoming: true, audience: [$slug, "styrer", "pedagogisk-leder"] }
            first: 10
          ) {
            nodes {
              ...ActivityList_activity
            }
          }
          elsewhere: activities(where: { upcoming: true, audience: [$slug] }, first: 10) {
            nodes {
              ...ActivityList_activity
            }
          }
        }
      }
    `,
    unit,
  );
  const { inSchool, inKindergarten, elsewhere } = municipality;
  const concerned = kind === "SCHOOL" ? inSchool : kind === "KINDERGARTEN" ? inKindergarten : elsewhere;
  const isEmpty = activities.nodes.length === 0 && concerned.nodes.length === 0;
  return (
    <Section id="det-neste" title={t.plan.upcoming.title}>
      {isEmpty ? <Empty>{t.unit.nothingNext}</Empty> : null}
      {activities.nodes.length > 0 ? <ActivityList activities={activities.nodes} showPlan /> : null}
      {concerned.nodes.length > 0 ? <ActivityList activities={concerned.nodes} showPlan /> : null}
    </Section>
  );
}
