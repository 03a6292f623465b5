import { graphql, useFragment } from "react-relay/hooks";
import type { NetworkList_network$key } from "../../graphql/__generated__/NetworkList_network.graphql";
import { useI18n } from "../../i18n/I18n";
import { inSentence, joinWords } from "../../lib/text";
import { NetworkLink } from "./NetworkLink";
import styles from "./NetworkList.module.css";

/** Networks with what kind of group each is, and whether every school or kindergarten has one. */
export function NetworkList({ networks }: { networks: NetworkList_network$key }) {
  const { t, locale } = useI18n();
  const each = useFragment(
    graphql`
      fragment NetworkList_network on Network @relay(plural: true) {
        id
        name
        kind
        perUnit
        ...NetworkLink_network
      }
    `,
    networks,
  );
  return (
    <ul className={`plain ${styles.networks}`}>
      {each.map((network) => {
        const kind = t.words.networkKind[network.kind];
        const units = network.perUnit.map((unit) => inSentence(t.words.unitKind[unit]));
        const details = [
          kind === network.name ? "" : kind,
          units.length > 0 ? t.network.onePer({ kinds: joinWords(units, locale) }) : "",
        ].filter((detail) => detail !== "");
        return (
          <li key={network.id}>
            <NetworkLink network={network} />
            {details.length > 0 ? <span className={styles.kind}>{details.join(" · ")}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}
