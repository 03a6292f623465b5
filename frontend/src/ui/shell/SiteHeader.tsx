import { Link } from "@tanstack/react-router";
import { useI18n } from "../../i18n/I18n";
import { logo, theme } from "../../theme/__generated__/theme";
import { LanguageMenu } from "./LanguageMenu";
import { Mark } from "./Mark";
import styles from "./SiteHeader.module.css";

/** Who speaks here, and in which language. A search field would stand between the two. */
export function SiteHeader() {
  const { t } = useI18n();
  return (
    <header className={styles.header} data-screen>
      <div className={styles.inner}>
        <Link to="/" className={styles.brand}>
          {logo === null ? <Mark /> : <img className={styles.logo} src={logo} alt="" />}
          {theme.name}
        </Link>
        <p className={styles.tagline}>{t.common.tagline}</p>
        <LanguageMenu />
      </div>
    </header>
  );
}
