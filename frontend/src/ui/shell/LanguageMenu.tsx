import { Link } from "@tanstack/react-router";
import { rememberLanguage } from "../../i18n/chosenLanguage";
import { useI18n } from "../../i18n/I18n";
import { languages } from "../../i18n/languages";
import styles from "./LanguageMenu.module.css";

/** The languages of the pages, each by its own name. A choice is an address, and is remembered by the browser. */
export function LanguageMenu() {
  const { t, language: spoken } = useI18n();
  return (
    <nav className={styles.languages} aria-label={t.common.language.label}>
      <ul className="plain">
        {languages.map((language) => (
          <li key={language}>
            <Link
              to="."
              search={(search) => ({ ...search, sprak: language })}
              hash={true}
              resetScroll={false}
              preload={false}
              lang={language}
              hrefLang={language}
              aria-current={language === spoken ? "true" : undefined}
              onClick={() => rememberLanguage(language)}
            >
              {t.common.language[language]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
