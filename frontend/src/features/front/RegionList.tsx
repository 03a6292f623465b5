import { Heading } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { RegionList_query$key } from "../../graphql/__generated__/RegionList_query.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { Section } from "../../ui/Section";
import { OrganisationName } from "../organisation/OrganisationName";
import styles from "./RegionList.module.css";

/** The regions in which municipalities work together, with their members. */
export function RegionList({ query }: { query: RegionList_query$key }) {
  const { t } = useI18n();
  const { regions } = useFragment(
    graphql`
      fragment RegionList_query on Query {
        regions: organisations(where: { types: [REGION] }, first: 100) {
          nodes {
            ... on Region {
              id
              name
              municipalities(first: 100) {
                nodes {
                  id
                  ...OrganisationName_organisation
                }
              }
            }
          }
        }
      }
    `,
    query,
  );
  if (regions.nodes.length === 0) return null;
  return (
    <Section id="regioner" title={t.front.regions}>
      {regions.nodes.map(({ id, name, municipalities }) => (
        <div key={id}>
          <Heading level={3} data-size="2xs">
            <Original>{name}</Original>
          </Heading>
          <ul className={`plain ${styles.members}`}>
            {municipalities?.nodes.map((municipality) => (
              <li key={municipality.id}>
                <OrganisationName organisation={municipality} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
