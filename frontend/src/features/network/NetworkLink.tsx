import { graphql, useFragment } from "react-relay/hooks";
import type { NetworkLink_network$key } from "../../graphql/__generated__/NetworkLink_network.graphql";
import { Original } from "../../i18n/Original";
import { AppLink } from "../../ui/AppLink";

/** A network by name, with the short name that its members use. */
export function NetworkLink({ network }: { network: NetworkLink_network$key }) {
  const { slug, name, abbreviation } = useFragment(
    graphql`
      fragment NetworkLink_network on Network {
        slug
        name
        abbreviation
      }
    `,
    network,
  );
  return (
    <AppLink to="/nettverk/$slug" params={{ slug }}>
      <Original>{abbreviation && abbreviation !== name ? `${name} (${abbreviation})` : name}</Original>
    </AppLink>
  );
}
