import { Link } from "@digdir/designsystemet-react";
import { useEffect } from "react";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { CalendarList_plan$key } from "../../graphql/__generated__/CalendarList_plan.graphql";
import type { CalendarListPageQuery } from "../../graphql/__generated__/CalendarListPageQuery.graphql";
import { useI18n } from "../../i18n/I18n";
import { Empty } from "../../ui/Empty";
import { useToday } from "../clock/Today";
import { ActivityRow } from "./ActivityRow";
import { arrangeByMonth } from "./arrangeByMonth";
import styles from "./CalendarList.module.css";
import { CalendarMonth } from "./CalendarMonth";
import { type CalendarSearch, isFiltered } from "./calendarSearch";
import { TodayMark } from "./TodayMark";

/** The server's largest page. A calendar is read as a whole, so further pages follow by themselves. */
const PAGE = 100;

export function CalendarList({ plan, search }: { plan: CalendarList_plan$key; search: CalendarSearch }) {
  const { t } = useI18n();
  const today = useToday();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    CalendarListPageQuery,
    CalendarList_plan$key
  >(
    graphql`
      fragment CalendarList_plan on Plan
      @refetchable(queryName: "CalendarListPageQuery")
      @argumentDefinitions(
        where: { type: "ActivityFilter!" }
        count: { type: "Int", defaultValue: 100 }
        cursor: { type: "String" }
      ) {
        activities(where: $where, first: $count, after: $cursor) @connection(key: "CalendarList_activities") {
          totalCount
          edges {
            node {
              id
              when {
                start
              }
              ...ActivityRow_activity
            }
          }
        }
      }
    `,
    plan,
  );
  useEffect(() => {
    if (hasNext && !isLoadingNext) loadNext(PAGE);
  }, [hasNext, isLoadingNext, loadNext]);

  const { totalCount, edges } = data.activities;
  if (totalCount === 0) return <Empty>{isFiltered(search) ? t.calendar.noneMatch : t.calendar.none}</Empty>;
  const rows = edges.map(({ node }) => ({ id: node.id, start: node.when.start, row: node }));
  return (
    <>
      <div className={styles.summary}>
        <p role="status">{t.calendar.count({ n: totalCount })}</p>
        <Link href="#i-dag">{t.calendar.toToday}</Link>
      </div>
      {arrangeByMonth(rows, today).map(({ month, entries }) => (
        <CalendarMonth key={month} month={month}>
          {entries.map((entry) =>
            entry.kind === "today" ? (
              <TodayMark key="today" />
            ) : (
              <li key={entry.activity.id}>
                <ActivityRow activity={entry.activity.row} />
              </li>
            ),
          )}
        </CalendarMonth>
      ))}
    </>
  );
}
