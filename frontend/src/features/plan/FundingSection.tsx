import { Table } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { FundingSection_plan$key } from "../../graphql/__generated__/FundingSection_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { useContentLanguage } from "../../i18n/Original";
import { formatAmount, formatShare } from "../../lib/numbers";
import { ColumnHeads } from "../../ui/ColumnHeads";
import { Section } from "../../ui/Section";
import { TableScroll } from "../../ui/TableScroll";
import styles from "./parts.module.css";

/** The money: how much, from whom, and for what. */
export function FundingSection({ plan }: { plan: FundingSection_plan$key }) {
  const { t, locale } = useI18n();
  const lang = useContentLanguage();
  const { funding } = useFragment(
    graphql`
      fragment FundingSection_plan on Plan {
        funding {
          kind
          amount
          currency
          share
          source
          purposes
        }
      }
    `,
    plan,
  );
  if (funding.length === 0) return null;
  const head = t.plan.funding;
  return (
    <Section id="finansiering" title={head.title}>
      <TableScroll caption={head.caption} captionHidden>
        <ColumnHeads names={[head.kind, head.source, head.amount, head.purposes]} />
        <Table.Body>
          {funding.map(({ kind, source, amount, currency, share, purposes }) => (
            <Table.Row key={`${kind} ${source}`}>
              <Table.Cell>{t.words.fundingKind[kind]}</Table.Cell>
              <Table.Cell lang={lang}>{source}</Table.Cell>
              <Table.Cell className={styles.nowrap}>
                {amount == null ? null : formatAmount(amount, currency, locale)}
                {share == null ? null : formatShare(share, locale)}
              </Table.Cell>
              <Table.Cell>
                <ul className={styles.purposes}>
                  {purposes.map((purpose) => (
                    <li key={purpose} lang={lang}>
                      {purpose}
                    </li>
                  ))}
                </ul>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </TableScroll>
    </Section>
  );
}
