import { useI18n } from "../../i18n/I18n";
import styles from "./RemarkNote.module.css";
import { RemarkList } from "./RemarkList";
import { useRemarks } from "./Remarks";

/** What the plan check says of one row, right beside it. */
export function RemarkNote({ subject }: { subject: string }) {
  const { t } = useI18n();
  const remarks = (useRemarks() ?? []).filter((remark) => remark.subject === subject);
  if (remarks.length === 0) return null;
  return (
    <aside className={styles.note} aria-label={t.remarks.note({ n: remarks.length })}>
      <RemarkList remarks={remarks} />
    </aside>
  );
}
