import { Table } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { TargetSection_plan$key } from "../../graphql/__generated__/TargetSection_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { useContentLanguage } from "../../i18n/Original";
import { ColumnHeads } from "../../ui/ColumnHeads";
import { Section } from "../../ui/Section";
import { TableScroll } from "../../ui/TableScroll";
import { TargetList } from "./TargetList";
import { ThemeLink } from "./ThemeLink";

/** Every figure that the plan wants to reach, wherever in the plan it stands. */
export function TargetSection({ plan }: { plan: TargetSection_plan$key }) {
  const { t } = useI18n();
  const lang = useContentLanguage();
  const { targets } = useFragment(
    graphql`
      fragment TargetSection_plan on Plan {
        targets {
          target {
            text
            value
            ...TargetList_target
          }
          theme {
            ...ThemeLink_theme
          }
          goal {
            text
          }
          sign {
            text
          }
        }
      }
    `,
    plan,
  );
  if (targets.length === 0) return null;
  const head = t.plan.targets;
  return (
    <Section id="maaltall" title={head.title} intro={head.intro}>
      <TableScroll caption={head.caption} captionHidden>
        <ColumnHeads names={[head.figure, head.of, head.theme]} />
        <Table.Body>
          {targets.map(({ target, theme, goal, sign }) => (
            <Table.Row key={`${target.text} ${target.value}`}>
              <Table.Cell>
                <TargetList targets={[target]} />
              </Table.Cell>
              <Table.Cell lang={lang}>{goal?.text ?? sign?.text}</Table.Cell>
              <Table.Cell>{theme ? <ThemeLink theme={theme} /> : null}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </TableScroll>
    </Section>
  );
}
