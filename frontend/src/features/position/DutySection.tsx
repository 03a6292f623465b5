import { graphql, useFragment } from "react-relay/hooks";
import type { DutySection_municipality$key } from "../../graphql/__generated__/DutySection_municipality.graphql";
import { useI18n } from "../../i18n/I18n";
import { Empty } from "../../ui/Empty";
import { Section } from "../../ui/Section";
import { DutyList } from "./DutyList";

/** One actor's responsibilities across a municipality's plans. */
export function DutySection({ municipality, none }: { municipality: DutySection_municipality$key; none?: string }) {
  const { t } = useI18n();
  const { withContent } = useFragment(
    graphql`
      fragment DutySection_municipality on Municipality @argumentDefinitions(actor: { type: "ID!" }) {
        withContent: plans(where: { isOutline: false }, first: 20) {
          nodes {
            id
            roles(actor: $actor) {
              __typename
            }
            ...DutyList_plan @arguments(actor: $actor)
          }
        }
      }
    `,
    municipality,
  );
  const concerned = withContent.nodes.filter(({ roles }) => roles.length > 0);
  if (concerned.length === 0 && none === undefined) return null;
  return (
    <Section id="ansvar" title={t.position.duties}>
      {concerned.length === 0 ? <Empty>{none}</Empty> : null}
      {concerned.map((plan) => (
        <DutyList key={plan.id} plan={plan} />
      ))}
    </Section>
  );
}
