import { Table } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { RoleMatrix_role$key } from "../../graphql/__generated__/RoleMatrix_role.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original, useContentLanguage } from "../../i18n/Original";
import { Section } from "../../ui/Section";
import { TableScroll } from "../../ui/TableScroll";
import { arrangeDuties } from "./arrangeDuties";
import styles from "./RoleMatrix.module.css";

/** Who carries what, at a glance: actors across, responsibilities down, and a mark where they meet. */
export function RoleMatrix({ roles }: { roles: RoleMatrix_role$key }) {
  const { t } = useI18n();
  const lang = useContentLanguage();
  const each = useFragment(
    graphql`
      fragment RoleMatrix_role on Role @relay(plural: true) {
        id
        actor {
          text
        }
        responsibilities {
          text
        }
      }
    `,
    roles,
  );
  const actors = each.filter(({ responsibilities }) => responsibilities.length > 0);
  if (actors.length < 2) return null;
  const words = t.roles.matrix;
  return (
    <Section id="matrise" title={words.title} intro={words.intro}>
      <div className={styles.matrix}>
        <TableScroll caption={words.caption} captionHidden>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col" className={styles.duty}>
                {words.duty}
              </Table.HeaderCell>
              {actors.map(({ id, actor }) => (
                <Table.HeaderCell key={id} scope="col" className={styles.actor}>
                  <span lang={lang}>{actor.text}</span>
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          {arrangeDuties(actors).map(({ carrier, duties }) => (
            <Table.Body key={carrier}>
              <Table.Row>
                <Table.HeaderCell scope="rowgroup" colSpan={actors.length + 1} className={styles.group}>
                  {carrier === null ? words.shared : <Original>{actors[carrier]?.actor.text ?? ""}</Original>}
                </Table.HeaderCell>
              </Table.Row>
              {duties.map(({ text, carriers }) => (
                <Table.Row key={text}>
                  <Table.HeaderCell scope="row" className={styles.duty} lang={lang}>
                    {text}
                  </Table.HeaderCell>
                  {actors.map(({ id }, place) => (
                    <Table.Cell key={id} className={styles.mark}>
                      {carriers.includes(place) ? (
                        <>
                          <span aria-hidden="true" className={styles.dot} />
                          <span className="ds-sr-only">{words.carries}</span>
                        </>
                      ) : null}
                    </Table.Cell>
                  ))}
                </Table.Row>
              ))}
            </Table.Body>
          ))}
        </TableScroll>
      </div>
    </Section>
  );
}
