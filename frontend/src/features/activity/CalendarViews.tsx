import { Button, Link } from "@digdir/designsystemet-react";
import { useEffect } from "react";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { CalendarViews_plan$key } from "../../graphql/__generated__/CalendarViews_plan.graphql";
import type { CalendarViewsPageQuery } from "../../graphql/__generated__/CalendarViewsPageQuery.graphql";
import { useI18n } from "../../i18n/I18n";
import { Empty } from "../../ui/Empty";
import { CalendarList } from "./CalendarList";
import styles from "./CalendarViews.module.css";
import { CalendarWeek } from "./CalendarWeek";
import { type CalendarSearch, isFiltered } from "./calendarSearch";
import { KeepPlanCalendar } from "./KeepPlanCalendar";
import { ViewChoice } from "./ViewChoice";
import { AnnualWheel } from "./wheel/AnnualWheel";

/** The server's largest page. A calendar is read as a whole, so further pages follow by themselves. */
const PAGE = 100;

/** The activities that the filters keep, drawn in the way the address says: one query, so that no two views disagree. */
export function CalendarViews({ plan, search }: { plan: CalendarViews_plan$key; search: CalendarSearch }) {
  const { t } = useI18n();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    CalendarViewsPageQuery,
    CalendarViews_plan$key
  >(
    graphql`
      fragment CalendarViews_plan on Plan
      @refetchable(queryName: "CalendarViewsPageQuery")
      @argumentDefinitions(
        where: { type: "ActivityFilter!" }
        count: { type: "Int", defaultValue: 100 }
        cursor: { type: "String" }
      ) {
        ...KeepPlanCalendar_plan
        ...AnnualWheel_plan
        activities(where: $where, first: $count, after: $cursor) @connection(key: "CalendarViews_activities") {
          totalCount
          edges {
            node {
              ...CalendarList_activities
              ...CalendarWeek_activities
              ...AnnualWheel_activities
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
  const activities = edges.map(({ node }) => node);
  const view = search.visning ?? "maaned";
  return (
    <>
      <ViewChoice />
      <div className={styles.summary} data-screen>
        <p role="status">{t.calendar.count({ n: totalCount })}</p>
        <div className={styles.actions}>
          {view === "maaned" ? <Link href="#i-dag">{t.calendar.toToday}</Link> : null}
          <Button type="button" variant="tertiary" data-size="sm" onClick={() => window.print()}>
            {t.common.print}
          </Button>
        </div>
      </div>
      <KeepPlanCalendar plan={data} search={search} />
      {view === "maaned" ? <CalendarList activities={activities} /> : null}
      {view === "uke" ? <CalendarWeek activities={activities} asked={search.uke} /> : null}
      {view === "aarshjul" ? <AnnualWheel plan={data} activities={activities} asked={search.skoleaar} /> : null}
    </>
  );
}
