import { graphql, useFragment } from "react-relay/hooks";
import type { MunicipalityFacts_municipality$key } from "../../graphql/__generated__/MunicipalityFacts_municipality.graphql";
import { useI18n } from "../../i18n/I18n";
import { Facts } from "../../ui/Facts";
import { OrganisationNames } from "./OrganisationNames";

export function MunicipalityFacts({ municipality }: { municipality: MunicipalityFacts_municipality$key }) {
  const { t } = useI18n();
  const { municipalityNumber, regions, unitCounts } = useFragment(
    graphql`
      fragment MunicipalityFacts_municipality on Municipality {
        municipalityNumber
        regions {
          ...OrganisationNames_organisation
        }
        unitCounts {
          kind
          ownership
          count
        }
      }
    `,
    municipality,
  );
  const counts = unitCounts.map(({ kind, ownership, count }) =>
    t.municipality.unitCount({ kind: t.words.unitKind[kind], ownership: t.words.ownership[ownership], count }),
  );
  return (
    <Facts
      facts={[
        { term: t.municipality.number, value: municipalityNumber },
        {
          term: t.municipality.regions,
          value: regions.length > 0 ? <OrganisationNames organisations={regions} /> : null,
        },
        {
          term: t.municipality.unitCounts,
          value:
            counts.length > 0 ? (
              <ul>
                {counts.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ) : null,
        },
      ]}
    />
  );
}
