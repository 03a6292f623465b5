import { graphql, useFragment } from "react-relay/hooks";
import type { OrganisationName_organisation$key } from "../../graphql/__generated__/OrganisationName_organisation.graphql";
import { Original } from "../../i18n/Original";
import { AppLink } from "../../ui/AppLink";

/** An organisation by name; a municipality has a page to go to. */
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
  if (__typename !== "Municipality") return <Original>{name}</Original>;
  return (
    <AppLink to="/kommune/$slug" params={{ slug }}>
      <Original>{name}</Original>
    </AppLink>
  );
}
