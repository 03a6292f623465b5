import { graphql, useFragment } from "react-relay/hooks";
import type { PlanPage_plan$key } from "../../graphql/__generated__/PlanPage_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { Page } from "../../ui/Page";
import { Prose } from "../../ui/Prose";
import { PlanUpcoming } from "../activity/PlanUpcoming";
import { Remarks } from "../remark/Remarks";
import { RemarkSummary } from "../remark/RemarkSummary";
import { RemarkSwitch } from "../remark/RemarkSwitch";
import { GoalSection } from "../theme/GoalSection";
import { MeasureSection } from "../theme/MeasureSection";
import { TargetSection } from "../theme/TargetSection";
import { ThemeSection } from "../theme/ThemeSection";
import { VisionSection } from "../theme/VisionSection";
import { CitationSection } from "./CitationSection";
import { FundingSection } from "./FundingSection";
import { IndicatorSection } from "./IndicatorSection";
import { NarrativeSection } from "./NarrativeSection";
import { OrganisationSection } from "./OrganisationSection";
import { PlanContents } from "./PlanContents";
import { PlanFacts } from "./PlanFacts";
import { PlanFiles } from "./PlanFiles";
import { PlanNavigation } from "./PlanNavigation";
import styles from "./PlanPage.module.css";
import { PlanTrail } from "./PlanTrail";
import { ReportingSection } from "./ReportingSection";
import { TemplateSection } from "./TemplateSection";
import { TextSection } from "./TextSection";
import { YearSection } from "./YearSection";

/** The plan as a whole. Each part draws its own data, and leaves itself out where the plan has nothing to say. */
export function PlanPage({ plan }: { plan: PlanPage_plan$key }) {
  const { t } = useI18n();
  const data = useFragment(
    graphql`
      fragment PlanPage_plan on Plan
      @argumentDefinitions(withRemarks: { type: "Boolean!" }, language: { type: "Language!" }) {
        title
        kind
        summary
        language
        owner {
          name
        }
        goals {
          ...GoalSection_goal
        }
        visions {
          ...VisionSection_vision
        }
        measures {
          ...MeasureSection_measure
        }
        ...PlanTrail_plan
        ...PlanNavigation_plan
        ...PlanFacts_plan
        ...Remarks_plan @arguments(withRemarks: $withRemarks, language: $language)
        ...PlanContents_plan
        ...PlanUpcoming_plan
        ...ThemeSection_plan
        ...TargetSection_plan
        ...YearSection_plan
        ...OrganisationSection_plan
        ...TextSection_plan
        ...ReportingSection_plan
        ...TemplateSection_plan
        ...IndicatorSection_plan
        ...NarrativeSection_plan
        ...FundingSection_plan
        ...CitationSection_plan
        ...PlanFiles_plan
      }
    `,
    plan,
  );
  return (
    <Page
      title={<Original language={data.language}>{data.title}</Original>}
      documentTitle={data.title}
      kicker={t.words.planKind[data.kind]}
      lede={data.summary ? <Prose text={data.summary} /> : null}
      owner={data.owner.name}
      contentLanguage={data.language}
      breadcrumbs={<PlanTrail plan={data} />}
      navigation={<PlanNavigation plan={data} />}
    >
      <PlanFacts plan={data} />
      <div className={styles.columns}>
        <div className={styles.aside}>
          <PlanContents plan={data} />
        </div>
        <div className={styles.body}>
          <PlanUpcoming plan={data} />
          <ThemeSection plan={data} />
          <GoalSection goals={data.goals} />
          <VisionSection visions={data.visions} />
          <MeasureSection measures={data.measures} />
          <TargetSection plan={data} />
          <YearSection plan={data} />
          <OrganisationSection plan={data} />
          <TextSection plan={data} />
          <ReportingSection plan={data} />
          <TemplateSection plan={data} />
          <IndicatorSection plan={data} />
          <NarrativeSection plan={data} />
          <FundingSection plan={data} />
          <CitationSection plan={data} />
          <PlanFiles plan={data} />
          <Remarks plan={data}>
            <div className={styles.choice} data-screen>
              <RemarkSwitch />
            </div>
            <RemarkSummary />
          </Remarks>
        </div>
      </div>
    </Page>
  );
}
