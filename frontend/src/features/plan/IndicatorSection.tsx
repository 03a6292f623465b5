import { graphql, useFragment } from "react-relay/hooks";
import type { IndicatorSection_plan$key } from "../../graphql/__generated__/IndicatorSection_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { Section } from "../../ui/Section";
import { IndicatorTable } from "./IndicatorTable";

/** The figures that the plan rests on, each as a table. */
export function IndicatorSection({ plan }: { plan: IndicatorSection_plan$key }) {
  const { t } = useI18n();
  const { indicators } = useFragment(
    graphql`
      fragment IndicatorSection_plan on Plan {
        indicators {
          id
          ...IndicatorTable_indicator
        }
      }
    `,
    plan,
  );
  if (indicators.length === 0) return null;
  return (
    <Section id="tall" title={t.plan.indicators.title} intro={t.plan.indicators.intro}>
      {indicators.map((indicator) => (
        <IndicatorTable key={indicator.id} indicator={indicator} />
      ))}
    </Section>
  );
}
