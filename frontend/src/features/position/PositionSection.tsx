import { graphql, useFragment } from "react-relay/hooks";
import type { PositionSection_query$key } from "../../graphql/__generated__/PositionSection_query.graphql";
import { useI18n } from "../../i18n/I18n";
import { Section } from "../../ui/Section";
import { PositionForm } from "./PositionForm";

/** The way to one's own role in a municipality. */
export function PositionSection({ query, municipality }: { query: PositionSection_query$key; municipality: string }) {
  const { t } = useI18n();
  const data = useFragment(
    graphql`
      fragment PositionSection_query on Query {
        ...PositionForm_query @arguments(anywhere: false)
      }
    `,
    query,
  );
  return (
    <Section id="min-rolle" title={t.position.kicker} intro={t.unit.rolesIntro}>
      <PositionForm query={data} municipality={municipality} />
    </Section>
  );
}
