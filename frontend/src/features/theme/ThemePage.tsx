import { graphql, useFragment } from "react-relay/hooks";
import type { ThemePage_theme$key } from "../../graphql/__generated__/ThemePage_theme.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { Phrase } from "../../i18n/Phrase";
import { Page } from "../../ui/Page";
import { Prose } from "../../ui/Prose";
import { Section } from "../../ui/Section";
import { ThemeActivities } from "../activity/ThemeActivities";
import { PlanTrail } from "../plan/PlanTrail";
import { ComponentSection } from "./ComponentSection";
import { GoalSection } from "./GoalSection";
import { ImplicationSection } from "./ImplicationSection";
import { MeasureSection } from "./MeasureSection";
import { ResourceList } from "./ResourceList";
import { SignSection } from "./SignSection";
import { ThemeFacts } from "./ThemeFacts";
import styles from "./ThemePage.module.css";
import { VisionSection } from "./VisionSection";

/** One theme from goal to activities. */
export function ThemePage({ theme }: { theme: ThemePage_theme$key }) {
  const { t } = useI18n();
  const data = useFragment(
    graphql`
      fragment ThemePage_theme on Theme {
        number
        title
        text
        plan {
          title
          language
          owner {
            name
          }
          ...PlanTrail_plan
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
        resources {
          ...ResourceList_resource
        }
        ...ThemeFacts_theme
        ...ComponentSection_theme
        ...SignSection_theme
        ...ImplicationSection_theme
        ...ThemeActivities_theme
      }
    `,
    theme,
  );
  const { number, title, text, plan } = data;
  return (
    <Page
      title={<Original language={plan.language}>{number == null ? title : `${number}. ${title}`}</Original>}
      documentTitle={t.theme.documentTitle({ theme: title, plan: plan.title })}
      kicker={<Phrase says={t.theme.kicker} parts={{ plan: <Original>{plan.title}</Original> }} />}
      lede={text ? <Prose text={text} /> : null}
      owner={plan.owner.name}
      contentLanguage={plan.language}
      breadcrumbs={<PlanTrail plan={plan} here={<Original language={plan.language}>{title}</Original>} />}
    >
      <ThemeFacts theme={data} />
      <div className={styles.body}>
        <GoalSection goals={data.goals} />
        <ComponentSection theme={data} />
        <VisionSection visions={data.visions} />
        <SignSection theme={data} />
        <ImplicationSection theme={data} />
        <MeasureSection measures={data.measures} />
        {data.resources.length > 0 ? (
          <Section id="ressurser" title={t.theme.resources}>
            <ResourceList resources={data.resources} />
          </Section>
        ) : null}
        <ThemeActivities theme={data} />
      </div>
    </Page>
  );
}
