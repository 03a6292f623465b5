import { graphql, useFragment } from "react-relay/hooks";
import type { PlanContents_plan$key } from "../../graphql/__generated__/PlanContents_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { Contents } from "../../ui/Contents";

/** The parts that this plan has, in the order of the page. */
export function PlanContents({ plan }: { plan: PlanContents_plan$key }) {
  const { t } = useI18n();
  const data = useFragment(
    graphql`
      fragment PlanContents_plan on Plan {
        isOutline
        anyActivity: activities(first: 1) {
          nodes {
            __typename
          }
        }
        themes {
          __typename
        }
        goals {
          __typename
        }
        visions {
          __typename
        }
        measures {
          __typename
        }
        targets {
          __typename
        }
        years {
          __typename
        }
        networks {
          __typename
        }
        sections {
          __typename
        }
        reportingDuties {
          __typename
        }
        templates {
          __typename
        }
        indicators {
          __typename
        }
        narratives {
          __typename
        }
        funding {
          __typename
        }
        citations {
          __typename
        }
      }
    `,
    plan,
  );
  const parts = [
    { id: "det-neste", title: t.plan.upcoming.title, content: data.anyActivity.nodes },
    { id: "temaer", title: t.plan.themes.title, content: data.themes },
    { id: "maal", title: t.theme.goals, content: data.goals },
    { id: "fremtidsbilder", title: t.theme.visions, content: data.visions },
    { id: "tiltak", title: t.theme.measures, content: data.measures },
    { id: "maaltall", title: t.plan.targets.title, content: data.targets },
    { id: "milepaeler", title: t.plan.years.title, content: data.years },
    { id: "hvem", title: t.plan.organisation.title, content: data.networks },
    { id: "tekst", title: t.plan.texts.title, content: data.sections },
    { id: "rapportering", title: t.plan.reporting.title, content: data.reportingDuties },
    { id: "maler", title: t.plan.templates.title, content: data.templates },
    { id: "tall", title: t.plan.indicators.title, content: data.indicators },
    { id: "funn", title: t.plan.narratives.title, content: data.narratives },
    { id: "finansiering", title: t.plan.funding.title, content: data.funding },
    { id: "grunnlag", title: t.plan.citations.title, content: data.citations },
    { id: "filer", title: t.files.title, content: data.isOutline ? [] : [data] },
  ];
  return <Contents entries={parts.filter(({ content }) => content.length > 0)} />;
}
