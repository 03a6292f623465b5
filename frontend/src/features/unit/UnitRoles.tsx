import { graphql, useFragment } from "react-relay/hooks";
import type { UnitRoles_query$key } from "../../graphql/__generated__/UnitRoles_query.graphql";
import type { UnitRoles_unit$key } from "../../graphql/__generated__/UnitRoles_unit.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { AppLink } from "../../ui/AppLink";
import { Section } from "../../ui/Section";
import styles from "./UnitRoles.module.css";

/** The positions that are found in such a unit, each leading to what concerns it. */
export function UnitRoles({ unit, query }: { unit: UnitRoles_unit$key; query: UnitRoles_query$key }) {
  const { t } = useI18n();
  const { kind, municipality } = useFragment(
    graphql`
      fragment UnitRoles_unit on Unit {
        kind
        municipality {
          slug
        }
      }
    `,
    unit,
  );
  const { positions } = useFragment(
    graphql`
      fragment UnitRoles_query on Query {
        positions(first: 100) {
          nodes {
            id
            slug
            name
            unitKinds
          }
        }
      }
    `,
    query,
  );
  const found = positions.nodes.filter(({ unitKinds }) => unitKinds.includes(kind));
  if (found.length === 0) return null;
  return (
    <Section id="roller" title={t.unit.roles} intro={t.unit.rolesIntro}>
      <ul className={`plain ${styles.roles}`}>
        {found.map(({ id, slug, name }) => (
          <li key={id}>
            <AppLink to="/rolle/$slug" params={{ slug }} search={{ kommune: municipality.slug }}>
              <Original>{name}</Original>
            </AppLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
