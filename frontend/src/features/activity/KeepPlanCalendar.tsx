import { graphql, useFragment } from "react-relay/hooks";
import type { KeepPlanCalendar_plan$key } from "../../graphql/__generated__/KeepPlanCalendar_plan.graphql";
import { type CalendarSearch, feedPath, isFiltered, withDay } from "./calendarSearch";
import { KeepCalendar } from "./KeepCalendar";

/** The calendar of a plan to have with oneself, as it is narrowed here. */
export function KeepPlanCalendar({ plan, search }: { plan: KeepPlanCalendar_plan$key; search: CalendarSearch }) {
  const { calendarPath } = useFragment(
    graphql`
      fragment KeepPlanCalendar_plan on Plan {
        calendarPath
      }
    `,
    plan,
  );
  const path = feedPath(calendarPath, search);
  return <KeepCalendar path={path} filePath={withDay(path, search.dag)} isNarrowed={isFiltered(search)} />;
}
