import { Paragraph, Table } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { IndicatorTable_indicator$key } from "../../graphql/__generated__/IndicatorTable_indicator.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original, useContentLanguage } from "../../i18n/Original";
import { formatNumber } from "../../lib/numbers";
import { TableScroll } from "../../ui/TableScroll";
import { IndicatorChart } from "./IndicatorChart";
import { scaleOf, tabulate } from "./observations";
import styles from "./parts.module.css";

export function IndicatorTable({ indicator }: { indicator: IndicatorTable_indicator$key }) {
  const { t, locale } = useI18n();
  const { title, unit, observations } = useFragment(
    graphql`
      fragment IndicatorTable_indicator on Indicator {
        title
        unit
        observations {
          year
          value
          scope
          organisation {
            name
          }
        }
      }
    `,
    indicator,
  );
  const language = useContentLanguage();
  if (observations.every(({ value }) => value == null)) {
    return (
      <Paragraph>
        <Original>{title}</Original>. {t.plan.indicators.noFigures}
      </Paragraph>
    );
  }
  const { years, rows } = tabulate(
    observations.map(({ year, value, scope, organisation }) => ({ year, value, scope, name: organisation?.name })),
  );
  const bars = rows.flatMap(({ scope, name, values }) =>
    values.flatMap((value, column) =>
      value === null
        ? []
        : [
            {
              key: `${scope} ${name} ${years[column]}`,
              // What is the same for all bars stands in the table.
              whose: rows.length > 1 || years.length === 1 ? (name ?? t.words.observationScope[scope]) : null,
              isName: name !== undefined,
              year: years.length > 1 ? (years[column] ?? null) : null,
              isOwn: scope === "OWN",
              value,
            },
          ],
    ),
  );
  const most = scaleOf(
    bars.map(({ value }) => value),
    unit,
  );
  return (
    <div className={styles.rows}>
      <TableScroll caption={`${title} (${unit})`} lang={language}>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t.plan.indicators.whose}</Table.HeaderCell>
            {years.map((year) => (
              <Table.HeaderCell key={year} scope="col" className={styles.number}>
                {year ?? t.plan.indicators.noYear}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map(({ scope, name, values }) => (
            <Table.Row key={`${scope} ${name}`}>
              <Table.HeaderCell scope="row">
                {name ? <Original>{name}</Original> : t.words.observationScope[scope]}
              </Table.HeaderCell>
              {values.map((value, column) => (
                <Table.Cell key={years[column]} className={styles.number}>
                  {value === null ? t.plan.indicators.noValue : formatNumber(value, locale)}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </TableScroll>
      {bars.length > 1 ? <IndicatorChart bars={bars} most={most} /> : null}
    </div>
  );
}
