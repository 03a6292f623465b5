import { graphql, useFragment } from "react-relay/hooks";
import type { OrganisationNames_organisation$key } from "../../graphql/__generated__/OrganisationNames_organisation.graphql";
import { OrganisationName } from "./OrganisationName";
import styles from "./OrganisationNames.module.css";

/** Several organisations by name, side by side. */
export function OrganisationNames({ organisations }: { organisations: OrganisationNames_organisation$key }) {
  const each = useFragment(
    graphql`
      fragment OrganisationNames_organisation on Organisation @relay(plural: true) {
        id
        ...OrganisationName_organisation
      }
    `,
    organisations,
  );
  return (
    <ul className={`plain ${styles.names}`}>
      {each.map((organisation) => (
        <li key={organisation.id}>
          <OrganisationName organisation={organisation} />
        </li>
      ))}
    </ul>
  );
}
