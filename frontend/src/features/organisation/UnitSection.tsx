import { Heading } from "@digdir/designsystemet-react";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { UnitSection_municipality$key } from "../../graphql/__generated__/UnitSection_municipality.graphql";
import type { UnitSectionPageQuery } from "../../graphql/__generated__/UnitSectionPageQuery.graphql";
import { useI18n } from "../../i18n/I18n";
import { groupBy } from "../../lib/group";
import { More } from "../../ui/More";
import { Section } from "../../ui/Section";
import { OrganisationName } from "./OrganisationName";
import styles from "./UnitSection.module.css";

/** The units that the plans name, by kind. */
export function UnitSection({ municipality }: { municipality: UnitSection_municipality$key }) {
  const { t } = useI18n();
  const { data, ...more } = usePaginationFragment<UnitSectionPageQuery, UnitSection_municipality$key>(
    graphql`
      fragment UnitSection_municipality on Municipality
      @refetchable(queryName: "UnitSectionPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 100 }, cursor: { type: "String" }) {
        units(first: $count, after: $cursor) @connection(key: "UnitSection_units") {
          totalCount
          edges {
            node {
              id
              kind
              ownership
              ...OrganisationName_organisation
            }
          }
        }
      }
    `,
    municipality,
  );
  const { edges, totalCount } = data.units;
  const nodes = edges.map(({ node }) => node);
  if (nodes.length === 0) return null;
  return (
    <Section id="enheter" title={t.municipality.units} intro={t.municipality.unitsIntro({ n: totalCount })}>
      <div className={styles.kinds}>
        {[...groupBy(nodes, ({ kind }) => kind)].map(([kind, ofKind]) => (
          <div key={kind}>
            <Heading level={3} data-size="2xs">
              {t.words.unitKind[kind]}
            </Heading>
            <ul className="plain">
              {ofKind.map((unit) => (
                <li key={unit.id}>
                  <OrganisationName organisation={unit} />
                  {unit.ownership === "PRIVATE" ? ` (${t.words.ownership[unit.ownership]})` : null}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <More {...more} count={100} />
    </Section>
  );
}
