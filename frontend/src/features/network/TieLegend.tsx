import { useI18n } from "../../i18n/I18n";
import styles from "./NetworkDiagram.module.css";
import type { TieKind } from "./ties";

/** What the lines of the diagram mean. */
export function TieLegend({ kinds }: { kinds: readonly TieKind[] }) {
  const { t } = useI18n();
  return (
    <ul className={`plain ${styles.legend}`} aria-label={t.network.diagram.legend}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 48 12" aria-hidden="true">
            <path className={styles.tie} data-kind={kind} d="M2,6H38" />
            {kind === "shares" ? (
              <path className={styles.tie} data-kind={kind} d="M38,6H46" />
            ) : (
              <path className={styles.head} d="M36,1L46,6L36,11z" />
            )}
          </svg>
          {t.network.diagram.kinds[kind]}
        </li>
      ))}
    </ul>
  );
}
