import { graphql, useFragment } from "react-relay/hooks";
import type { MilestonesPage_plan$key } from "../../graphql/__generated__/MilestonesPage_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { Phrase } from "../../i18n/Phrase";
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
        owner {
          name
        }
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
      title={
        <Phrase
          says={t.milestones.title}
          parts={{ plan: <Original language={data.language}>{data.title}</Original> }}
        />
      }
      documentTitle={t.milestones.title({ plan: data.title })}
      owner={data.owner.name}
      contentLanguage={data.language}
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
