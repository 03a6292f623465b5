import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { PositionCalendar_query$key } from "../../graphql/__generated__/PositionCalendar_query.graphql";
import type { PositionCalendarPageQuery } from "../../graphql/__generated__/PositionCalendarPageQuery.graphql";
import { useI18n } from "../../i18n/I18n";
import { Empty } from "../../ui/Empty";
import { More } from "../../ui/More";
import { Section } from "../../ui/Section";
import { ActivityList } from "../activity/ActivityList";
import { PositionTasks } from "./PositionTasks";

/** What a position is to prepare and to attend from today on, across the plans of a municipality. */
export function PositionCalendar({ query }: { query: PositionCalendar_query$key }) {
  const { t } = useI18n();
  const { data, ...more } = usePaginationFragment<PositionCalendarPageQuery, PositionCalendar_query$key>(
    graphql`
      fragment PositionCalendar_query on Query
      @refetchable(queryName: "PositionCalendarPageQuery")
      @argumentDefinitions(
        position: { type: "ID!" }
        municipality: { type: "ID" }
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
      ) {
        activities(
          where: { upcoming: true, audience: [$position], municipality: $municipality }
          first: $count
          after: $cursor
        ) @connection(key: "PositionCalendar_activities") {
          edges {
            node {
              plan {
                id
              }
              ...ActivityList_activity
              ...PositionTasks_activity
            }
          }
        }
      }
    `,
    query,
  );
  const activities = data.activities.edges.map(({ node }) => node);
  const plans = new Set(activities.map(({ plan }) => plan.id));
  return (
    <>
      <PositionTasks activities={activities} />
      <Section id="moter" title={t.position.meetings}>
        {activities.length === 0 ? (
          <Empty>{t.position.noMeetings}</Empty>
        ) : (
          <ActivityList activities={activities} showPlan={plans.size > 1} />
        )}
        <More {...more} count={50} />
      </Section>
    </>
  );
}
