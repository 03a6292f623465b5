import { Link, Table } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { RoleOverview_role$key } from "../../graphql/__generated__/RoleOverview_role.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original, useContentLanguage } from "../../i18n/Original";
import { ColumnHeads } from "../../ui/ColumnHeads";
import { Section } from "../../ui/Section";
import { TableScroll } from "../../ui/TableScroll";
import { roleAnchor } from "./roleAnchor";

export function RoleOverview({ roles }: { roles: RoleOverview_role$key }) {
  const { t } = useI18n();
  const lang = useContentLanguage();
  const each = useFragment(
    graphql`
      fragment RoleOverview_role on Role @relay(plural: true) {
        id
        function
        actor {
          text
        }
        responsibilityCount
      }
    `,
    roles,
  );
  return (
    <Section id="oversikt" title={t.roles.overview}>
      <TableScroll caption={t.roles.caption} captionHidden>
        <ColumnHeads names={[t.roles.actor, t.roles.function, t.roles.count]} />
        <Table.Body>
          {each.map((role, index) => (
            <Table.Row key={role.id}>
              <Table.HeaderCell scope="row">
                <Link href={`#${roleAnchor(index + 1)}`}>
                  <Original>{role.actor.text}</Original>
                </Link>
              </Table.HeaderCell>
              <Table.Cell lang={lang}>{role.function}</Table.Cell>
              <Table.Cell>{role.responsibilityCount}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </TableScroll>
    </Section>
  );
}
