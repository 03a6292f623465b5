import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { PlanSection_municipality$key } from "../../graphql/__generated__/PlanSection_municipality.graphql";
import type { PlanSectionPageQuery } from "../../graphql/__generated__/PlanSectionPageQuery.graphql";
import { useI18n } from "../../i18n/I18n";
import { Empty } from "../../ui/Empty";
import { More } from "../../ui/More";
import { Section } from "../../ui/Section";
import { PlanTree } from "../plan/PlanTree";

/** The municipality's plans as they hang together. */
export function PlanSection({ municipality }: { municipality: PlanSection_municipality$key }) {
  const { t } = useI18n();
  const { data, ...more } = usePaginationFragment<PlanSectionPageQuery, PlanSection_municipality$key>(
    graphql`
      fragment PlanSection_municipality on Municipality
      @refetchable(queryName: "PlanSectionPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 100 }, cursor: { type: "String" }) {
        plans(first: $count, after: $cursor) @connection(key: "PlanSection_plans") {
          edges {
            node {
              ...PlanTree_plan
            }
          }
        }
      }
    `,
    municipality,
  );
  const { edges } = data.plans;
  return (
    <Section id="planer" title={t.municipality.plans}>
      {edges.length > 0 ? <PlanTree plans={edges.map(({ node }) => node)} /> : <Empty>{t.municipality.noPlans}</Empty>}
      <More {...more} count={100} />
    </Section>
  );
}
