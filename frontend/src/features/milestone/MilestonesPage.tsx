import { graphql, useFragment } from "react-relay/hooks";
import type { MilestonesPage_plan$key } from "../../graphql/__generated__/MilestonesPage_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { useContentLanguage } from "../../i18n/language";
import { Empty } from "../../ui/Empty";
import { Page } from "../../ui/Page";
import { PlanNavigation } from "../plan/PlanNavigation";
import { PlanTrail } from "../plan/PlanTrail";
import { YearLane } from "./YearLane";

/** What a plan wants to have reached, year by year. */
export function MilestonesPage({ plan }: { plan: MilestonesPage_plan$key }) {
  const { t } = useI18n();
  const data = useFragment(
    graphql`
      fragment MilestonesPage_plan on Plan {
        title
        language
        years {
          label
          ...YearLane_year
        }
        ...PlanTrail_plan
        ...PlanNavigation_plan
      }
    `,
    plan,
  );
  return (
    <Page
      title={t.milestones.title({ plan: data.title })}
      lang={useContentLanguage(data.language)}
      breadcrumbs={<PlanTrail plan={data} here={t.plan.pages.milestones} />}
      navigation={<PlanNavigation plan={data} />}
    >
      {data.years.length === 0 ? <Empty>{t.milestones.none}</Empty> : null}
      {data.years.map((year) => (
        <YearLane key={year.label} year={year} />
      ))}
    </Page>
  );
}
