import { graphql, useFragment } from "react-relay/hooks";
import type { NetworkList_network$key } from "../../graphql/__generated__/NetworkList_network.graphql";
import { useI18n } from "../../i18n/I18n";
import { NetworkLink } from "./NetworkLink";
import styles from "./NetworkList.module.css";

/** Networks with what kind of group each is, and whether every school or kindergarten has one. */
export function NetworkList({ networks }: { networks: NetworkList_network$key }) {
  const { t } = useI18n();
  const each = useFragment(
    graphql`
      fragment NetworkList_network on Network @relay(plural: true) {
        id
        kind
        perUnit
        ...NetworkLink_network
      }
    `,
    networks,
  );
  return (
    <ul className={`plain ${styles.networks}`}>
      {each.map((network) => (
        <li key={network.id}>
          <NetworkLink network={network} />
          <span className={styles.kind}>
            {[
              t.words.networkKind[network.kind],
              ...network.perUnit.map((kind) => t.network.onePer({ kind: t.words.unitKind[kind].toLowerCase() })),
            ].join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
