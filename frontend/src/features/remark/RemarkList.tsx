import { Tag } from "@digdir/designsystemet-react";
import { useI18n } from "../../i18n/I18n";
import styles from "./RemarkList.module.css";
import { RemarkText } from "./RemarkText";
import type { Remark } from "./Remarks";

const colours = { ERROR: "danger", WARNING: "warning", HINT: "info" } as const;

/** Remarks in words, each with how much it matters. */
export function RemarkList({ remarks }: { remarks: readonly Remark[] }) {
  const { t } = useI18n();
  return (
    <ul className={`plain ${styles.remarks}`}>
      {remarks.map(({ severity, place, message }) => (
        <li key={message}>
          <Tag data-size="sm" data-color={colours[severity]}>
            {t.remarks.severity[severity]}
          </Tag>{" "}
          <RemarkText place={place} message={message} />
        </li>
      ))}
    </ul>
  );
}
