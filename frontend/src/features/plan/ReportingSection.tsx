import { Table } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { ReportingSection_plan$key } from "../../graphql/__generated__/ReportingSection_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original, useContentLanguage } from "../../i18n/Original";
import { formatDate } from "../../lib/dates";
import { ColumnHeads } from "../../ui/ColumnHeads";
import { Section } from "../../ui/Section";
import { TableScroll } from "../../ui/TableScroll";
import { PartyText } from "../party/PartyText";

/** What is owed to whom, and by when. */
export function ReportingSection({ plan }: { plan: ReportingSection_plan$key }) {
  const { t, locale } = useI18n();
  const lang = useContentLanguage();
  const { reportingDuties } = useFragment(
    graphql`
      fragment ReportingSection_plan on Plan {
        reportingDuties {
          id
          what
          cadence
          dates
          dueText
          reporter {
            ...PartyText_party
          }
          recipient {
            ...PartyText_party
          }
        }
      }
    `,
    plan,
  );
  if (reportingDuties.length === 0) return null;
  const head = t.plan.reporting;
  return (
    <Section id="rapportering" title={head.title}>
      <TableScroll caption={head.caption} captionHidden>
        <ColumnHeads names={[head.what, head.from, head.to, head.cadence, head.due]} />
        <Table.Body>
          {reportingDuties.map((duty) => (
            <Table.Row key={duty.id}>
              <Table.Cell lang={lang}>{duty.what}</Table.Cell>
              <Table.Cell>
                <PartyText party={duty.reporter} />
              </Table.Cell>
              <Table.Cell>
                <PartyText party={duty.recipient} />
              </Table.Cell>
              <Table.Cell>{t.words.cadence[duty.cadence]}</Table.Cell>
              <Table.Cell>
                {duty.dueText ? <Original>{duty.dueText}</Original> : null}
                {duty.dueText && duty.dates.length > 0 ? ", " : null}
                {duty.dates.map((date) => formatDate(date, locale)).join(", ")}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </TableScroll>
    </Section>
  );
}
