import { graphql, useFragment } from "react-relay/hooks";
import type { CalendarPage_plan$key } from "../../graphql/__generated__/CalendarPage_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { Phrase } from "../../i18n/Phrase";
import { Page } from "../../ui/Page";
import { PlanNavigation } from "../plan/PlanNavigation";
import { PlanTrail } from "../plan/PlanTrail";
import { Remarks } from "../remark/Remarks";
import { RemarkSummary } from "../remark/RemarkSummary";
import { CalendarFilters } from "./CalendarFilters";
import { CalendarViews } from "./CalendarViews";
import type { CalendarSearch } from "./calendarSearch";

/** A plan's activities, drawn and narrowed by what the address says. */
export function CalendarPage({ plan, search }: { plan: CalendarPage_plan$key; search: CalendarSearch }) {
  const { t } = useI18n();
  const data = useFragment(
    graphql`
      fragment CalendarPage_plan on Plan
      @argumentDefinitions(
        where: { type: "ActivityFilter!" }
        withRemarks: { type: "Boolean!" }
        language: { type: "Language!" }
      ) {
        title
        language
        owner {
          name
        }
        anyActivity: activities(first: 1) {
          totalCount
        }
        ...PlanTrail_plan
        ...PlanNavigation_plan
        ...Remarks_plan @arguments(withRemarks: $withRemarks, language: $language)
        ...CalendarFilters_plan
        ...CalendarViews_plan @arguments(where: $where)
      }
    `,
    plan,
  );
  return (
    <Page
      title={
        <Phrase says={t.calendar.title} parts={{ plan: <Original language={data.language}>{data.title}</Original> }} />
      }
      documentTitle={t.calendar.title({ plan: data.title })}
      owner={data.owner.name}
      contentLanguage={data.language}
      breadcrumbs={<PlanTrail plan={data} here={t.plan.pages.calendar} />}
      navigation={<PlanNavigation plan={data} />}
    >
      <Remarks plan={data}>
        {data.anyActivity.totalCount > 0 ? <CalendarFilters plan={data} search={search} /> : null}
        <RemarkSummary rows="Activity" others={["Plan", "PlanYear", "Milestone"]} />
        <CalendarViews plan={data} search={search} />
      </Remarks>
    </Page>
  );
}
