import { Link } from "@tanstack/react-router";
import { useI18n } from "../../i18n/I18n";
import { Mark } from "./Mark";
import styles from "./SiteHeader.module.css";

export function SiteHeader() {
  const { t } = useI18n();
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link to="/" className={styles.brand}>
          <Mark />
          {t.common.name}
        </Link>
        <p className={styles.tagline}>{t.common.tagline}</p>
      </div>
    </header>
  );
}
