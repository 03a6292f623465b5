import { Tag } from "@digdir/designsystemet-react";
import type { UnitKind } from "../../graphql/__generated__/SignItem_sign.graphql";
import { useI18n } from "../../i18n/I18n";
import styles from "./UnitKindTags.module.css";

/** Which kinds of unit something applies to; nothing where it applies to all. */
export function UnitKindTags({ kinds }: { kinds: readonly UnitKind[] }) {
  const { t } = useI18n();
  if (kinds.length === 0) return null;
  return (
    <span className={styles.tags}>
      <span className="ds-sr-only">{t.theme.appliesTo}: </span>
      {kinds.map((kind) => (
        <Tag key={kind} data-size="sm" data-color="info">
          {t.words.unitKind[kind]}
        </Tag>
      ))}
    </span>
  );
}
