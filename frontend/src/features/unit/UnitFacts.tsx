import { graphql, useFragment } from "react-relay/hooks";
import type { UnitFacts_unit$key } from "../../graphql/__generated__/UnitFacts_unit.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { Facts } from "../../ui/Facts";
import { OrganisationName } from "../organisation/OrganisationName";

export function UnitFacts({ unit }: { unit: UnitFacts_unit$key }) {
  const { t } = useI18n();
  const { municipality, owner, authority, parent, cohorts } = useFragment(
    graphql`
      fragment UnitFacts_unit on Unit {
        municipality {
          ...OrganisationName_organisation
        }
        owner {
          ...OrganisationName_organisation
        }
        authority {
          ...OrganisationName_organisation
        }
        parent {
          ...OrganisationName_organisation
        }
        cohorts {
          id
          label
          programme {
            name
          }
        }
      }
    `,
    unit,
  );
  const named = (organisation: typeof owner | typeof municipality) =>
    organisation ? <OrganisationName organisation={organisation} /> : null;
  return (
    <Facts
      facts={[
        { term: t.unit.municipality, value: named(municipality) },
        { term: t.plan.facts.owner, value: named(owner) },
        { term: t.unit.authority, value: named(authority) },
        { term: t.plan.facts.parent, value: named(parent) },
        {
          term: t.theme.cohorts,
          value:
            cohorts.length > 0 ? (
              <ul>
                {cohorts.map(({ id, label, programme }) => (
                  <li key={id}>
                    <Original>
                      {programme.name} – {label}
                    </Original>
                  </li>
                ))}
              </ul>
            ) : null,
        },
      ]}
    />
  );
}
