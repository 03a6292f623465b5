import { Paragraph } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { ChoosePage_query$key } from "../../graphql/__generated__/ChoosePage_query.graphql";
import { useI18n } from "../../i18n/I18n";
import { Page } from "../../ui/Page";
import { Trail } from "../../ui/Trail";
import { PositionForm } from "./PositionForm";

/** Asks for a role and a municipality where the address does not say both. */
export function ChoosePage({ query, position }: { query: ChoosePage_query$key; position: string }) {
  const { t } = useI18n();
  const data = useFragment(
    graphql`
      fragment ChoosePage_query on Query {
        ...PositionForm_query
      }
    `,
    query,
  );
  return (
    <Page
      title={t.position.kicker}
      documentTitle={t.position.kicker}
      lede={<Paragraph>{t.position.lede}</Paragraph>}
      breadcrumbs={<Trail here={t.position.kicker} />}
    >
      <PositionForm query={data} position={position} />
    </Page>
  );
}
