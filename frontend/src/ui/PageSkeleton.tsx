import { Skeleton } from "@digdir/designsystemet-react";
import { useI18n } from "../i18n/I18n";
import styles from "./PageSkeleton.module.css";

/** The shape of a page while it is on its way; it takes the room that the page will take. */
export function PageSkeleton() {
  const { t } = useI18n();
  return (
    <div className={styles.page} role="status" aria-label={t.common.loading}>
      <Skeleton variant="text" className={styles.trail} />
      <Skeleton variant="rectangle" className={styles.title} />
      <Skeleton variant="rectangle" className={styles.facts} />
      <Skeleton variant="rectangle" className={styles.body} />
    </div>
  );
}
