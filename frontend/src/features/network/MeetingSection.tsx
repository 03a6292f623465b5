import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { MeetingSection_network$key } from "../../graphql/__generated__/MeetingSection_network.graphql";
import type { MeetingSectionPageQuery } from "../../graphql/__generated__/MeetingSectionPageQuery.graphql";
import { useI18n } from "../../i18n/I18n";
import { Empty } from "../../ui/Empty";
import { More } from "../../ui/More";
import { Section } from "../../ui/Section";
import { ActivityList } from "../activity/ActivityList";
import { KeepCalendar } from "../activity/KeepCalendar";

const PAGE = 50;

/** When the group meets, in all plans that know it. */
export function MeetingSection({ network }: { network: MeetingSection_network$key }) {
  const { t } = useI18n();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    MeetingSectionPageQuery,
    MeetingSection_network$key
  >(
    graphql`
      fragment MeetingSection_network on Network
      @refetchable(queryName: "MeetingSectionPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
        calendarPath
        meetings(first: $count, after: $cursor) @connection(key: "MeetingSection_meetings") {
          totalCount
          edges {
            node {
              ...ActivityList_activity
            }
          }
        }
      }
    `,
    network,
  );
  const { totalCount, edges } = data.meetings;
  return (
    <Section id="moter" title={t.network.meetings.title}>
      {totalCount === 0 ? (
        <Empty>{t.network.meetings.none}</Empty>
      ) : (
        <>
          <KeepCalendar path={data.calendarPath} level={3} />
          <ActivityList activities={edges.map(({ node }) => node)} showPlan />
        </>
      )}
      <More hasNext={hasNext} isLoadingNext={isLoadingNext} loadNext={loadNext} count={PAGE} />
    </Section>
  );
}
