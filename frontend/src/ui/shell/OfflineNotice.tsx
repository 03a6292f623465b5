import { useI18n } from "../../i18n/I18n";
import styles from "./OfflineNotice.module.css";
import { useOnline } from "./useOnline";

/** Says plainly that there is no network, for as long as there is none. The status is there before it speaks. */
export function OfflineNotice() {
  const { t } = useI18n();
  const isOnline = useOnline();
  return (
    <div role="status" className={styles.status} data-screen>
      {isOnline ? null : <p className={styles.notice}>{t.common.offline}</p>}
    </div>
  );
}
