import { graphql, useFragment } from "react-relay/hooks";
import type { SubscribePanel_plan$key } from "../../graphql/__generated__/SubscribePanel_plan.graphql";
import { type CalendarFilter, feedPath, isFiltered } from "./calendarSearch";
import { Subscribe } from "./Subscribe";

/** How to subscribe to the calendar of a plan, as it is narrowed here. */
export function SubscribePanel({ plan, search }: { plan: SubscribePanel_plan$key; search: CalendarFilter }) {
  const { calendarPath } = useFragment(
    graphql`
      fragment SubscribePanel_plan on Plan {
        calendarPath
      }
    `,
    plan,
  );
  return <Subscribe path={feedPath(calendarPath, search)} isNarrowed={isFiltered(search)} />;
}
