import { graphql, useFragment } from "react-relay/hooks";
import type { OrganisationName_organisation$key } from "../../graphql/__generated__/OrganisationName_organisation.graphql";
import { Original } from "../../i18n/Original";
import { AppLink } from "../../ui/AppLink";
import { organisationPage } from "./organisationPages";

/** An organisation by name, leading to its page where it has one. */
export function OrganisationName({ organisation }: { organisation: OrganisationName_organisation$key }) {
  const { __typename, slug, name } = useFragment(
    graphql`
      fragment OrganisationName_organisation on Organisation {
        __typename
        slug
        name
      }
    `,
    organisation,
  );
  const to = organisationPage(__typename);
  if (to === undefined) return <Original>{name}</Original>;
  return (
    <AppLink to={to} params={{ slug }}>
      <Original>{name}</Original>
    </AppLink>
  );
}
