import { useI18n } from "../../i18n/I18n";
import { theme } from "../../theme/__generated__/theme";
import { AppLink } from "../AppLink";
import styles from "./SiteFooter.module.css";

export function SiteFooter() {
  const { t } = useI18n();
  return (
    <footer className={styles.footer} data-screen>
      <div className={styles.inner}>
        <p className={styles.name}>{theme.name}</p>
        <p>{t.common.footer}</p>
        <nav aria-label={t.common.about}>
          <ul className={`plain ${styles.links}`}>
            <li>
              <AppLink to="/tilgjengelighet">{t.common.pages.accessibility}</AppLink>
            </li>
            <li>
              <AppLink to="/api">{t.common.pages.api}</AppLink>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
