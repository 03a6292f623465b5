import { graphql, useFragment } from "react-relay/hooks";
import type { CalendarList_activities$key } from "../../graphql/__generated__/CalendarList_activities.graphql";
import { useToday } from "../clock/Today";
import { ActivityRow } from "./ActivityRow";
import { arrangeByMonth } from "./arrangeByMonth";
import { CalendarMonth } from "./CalendarMonth";
import { TodayMark } from "./TodayMark";

/** The calendar as a list, month by month, with today in its place. */
export function CalendarList({ activities }: { activities: CalendarList_activities$key }) {
  const today = useToday();
  const data = useFragment(
    graphql`
      fragment CalendarList_activities on Activity @relay(plural: true) {
        id
        when {
          start
        }
        ...ActivityRow_activity
      }
    `,
    activities,
  );
  const rows = data.map((row) => ({ id: row.id, start: row.when.start, row }));
  return arrangeByMonth(rows, today).map(({ month, entries }) => (
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
  ));
}
