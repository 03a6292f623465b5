import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { PlansInUse_query$key } from "../../graphql/__generated__/PlansInUse_query.graphql";
import type { PlansInUsePageQuery } from "../../graphql/__generated__/PlansInUsePageQuery.graphql";
import { useI18n } from "../../i18n/I18n";
import { Empty } from "../../ui/Empty";
import { More } from "../../ui/More";
import { Section } from "../../ui/Section";
import { PlanListItem } from "../plan/PlanListItem";
import styles from "./PlansInUse.module.css";

/** The plans that are in use on the day one looks from, and apart from them those that are not. */
export function PlansInUse({ query }: { query: PlansInUse_query$key }) {
  const { t } = useI18n();
  const { data, ...more } = usePaginationFragment<PlansInUsePageQuery, PlansInUse_query$key>(
    graphql`
      fragment PlansInUse_query on Query
      @refetchable(queryName: "PlansInUsePageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 100 }, cursor: { type: "String" }) {
        plans(first: $count, after: $cursor) @connection(key: "PlansInUse_plans") {
          edges {
            node {
              id
              isCurrent
              ...PlanListItem_plan
            }
          }
        }
      }
    `,
    query,
  );
  const plans = data.plans.edges.map(({ node }) => node);
  const inUse = plans.filter(({ isCurrent }) => isCurrent);
  const others = plans.filter(({ isCurrent }) => !isCurrent);
  const list = (some: typeof inUse) => (
    <ul className={`plain ${styles.plans}`}>
      {some.map((plan) => (
        <li key={plan.id}>
          <PlanListItem plan={plan} showOwner showStatus={some !== inUse} />
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
      <More {...more} count={100} />
    </>
  );
}
