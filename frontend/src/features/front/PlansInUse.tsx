import { graphql, useFragment } from "react-relay/hooks";
import type { PlansInUse_query$key } from "../../graphql/__generated__/PlansInUse_query.graphql";
import { useI18n } from "../../i18n/I18n";
import { Empty } from "../../ui/Empty";
import { Section } from "../../ui/Section";
import { PlanListItem } from "../plan/PlanListItem";
import styles from "./PlansInUse.module.css";

/** The plans that are in use on the day one looks from, and apart from them those that are not. */
export function PlansInUse({ query }: { query: PlansInUse_query$key }) {
  const { t } = useI18n();
  const { plans } = useFragment(
    graphql`
      fragment PlansInUse_query on Query {
        plans(first: 100) {
          nodes {
            id
            isCurrent
            ...PlanListItem_plan
          }
        }
      }
    `,
    query,
  );
  const inUse = plans.nodes.filter(({ isCurrent }) => isCurrent);
  const others = plans.nodes.filter(({ isCurrent }) => !isCurrent);
  const list = (some: typeof inUse) => (
    <ul className={`plain ${styles.plans}`}>
      {some.map((plan) => (
        <li key={plan.id}>
          <PlanListItem plan={plan} showOwner />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <Section id="planer-i-bruk" title={t.front.plansInUse}>
        {inUse.length > 0 ? list(inUse) : <Empty>{t.front.noPlansInUse}</Empty>}
      </Section>
      {others.length > 0 ? (
        <Section id="andre-planer" title={t.front.otherPlans}>
          {list(others)}
        </Section>
      ) : null}
    </>
  );
}
