import { graphql, useFragment } from "react-relay/hooks";
import type { UnitSigns_unit$key } from "../../graphql/__generated__/UnitSigns_unit.graphql";
import { useI18n } from "../../i18n/I18n";
import { Section } from "../../ui/Section";
import { PlanSigns } from "./PlanSigns";

/** The signs of good practice that apply to such a unit, in the plans in use. */
export function UnitSigns({ unit }: { unit: UnitSigns_unit$key }) {
  const { t } = useI18n();
  const { kind, municipality } = useFragment(
    graphql`
      fragment UnitSigns_unit on Unit {
        kind
        municipality {
          inUse: plans(where: { isCurrent: true, isOutline: false }, first: 10) {
            nodes {
              id
              signs {
                appliesTo
              }
              ...PlanSigns_plan
            }
          }
        }
      }
    `,
    unit,
  );
  const plans = municipality.inUse.nodes.filter(({ signs }) => signs.some(({ appliesTo }) => appliesTo.includes(kind)));
  if (plans.length === 0) return null;
  return (
    <Section id="tegn" title={t.unit.signs} intro={t.unit.signsIntro}>
      {plans.map((plan) => (
        <PlanSigns key={plan.id} plan={plan} kind={kind} />
      ))}
    </Section>
  );
}
