import { Table } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { ImplicationSection_theme$key } from "../../graphql/__generated__/ImplicationSection_theme.graphql";
import { useI18n } from "../../i18n/I18n";
import { useContentLanguage } from "../../i18n/Original";
import { ColumnHeads } from "../../ui/ColumnHeads";
import { Section } from "../../ui/Section";
import { TableScroll } from "../../ui/TableScroll";
import { PartyText } from "../party/PartyText";

/** «Dette betyr for den enkelte»: what the theme asks of each. */
export function ImplicationSection({ theme }: { theme: ImplicationSection_theme$key }) {
  const { t } = useI18n();
  const lang = useContentLanguage();
  const { implications } = useFragment(
    graphql`
      fragment ImplicationSection_theme on Theme {
        implications {
          text
          forWhom {
            ...PartyText_party
          }
        }
      }
    `,
    theme,
  );
  if (implications.length === 0) return null;
  return (
    <Section id="betydning" title={t.theme.implications}>
      <TableScroll caption={t.theme.implicationsCaption} captionHidden>
        <ColumnHeads names={[t.theme.forWhom, t.theme.meaning]} />
        <Table.Body>
          {implications.map(({ forWhom, text }) => (
            <Table.Row key={text}>
              <Table.HeaderCell scope="row">
                <PartyText party={forWhom} />
              </Table.HeaderCell>
              <Table.Cell lang={lang}>{text}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </TableScroll>
    </Section>
  );
}
