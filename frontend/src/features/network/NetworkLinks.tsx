import { graphql, useFragment } from "react-relay/hooks";
import type { NetworkLinks_network$key } from "../../graphql/__generated__/NetworkLinks_network.graphql";
import { NetworkLink } from "./NetworkLink";

/** Several networks by name, one a line. */
export function NetworkLinks({ networks }: { networks: NetworkLinks_network$key }) {
  const each = useFragment(
    graphql`
      fragment NetworkLinks_network on Network @relay(plural: true) {
        id
        ...NetworkLink_network
      }
    `,
    networks,
  );
  return (
    <ul className="plain">
      {each.map((network) => (
        <li key={network.id}>
          <NetworkLink network={network} />
        </li>
      ))}
    </ul>
  );
}
