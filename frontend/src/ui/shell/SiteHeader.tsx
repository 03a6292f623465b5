import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { logo, theme } from "../../theme/__generated__/theme";
import { LanguageMenu } from "./LanguageMenu";
import { Mark } from "./Mark";
import { SearchField } from "./SearchField";
import styles from "./SiteHeader.module.css";

/** Who speaks here, the way to everything, and the language. */
export function SiteHeader({ session }: { session: ReactNode }) {
  return (
    <header className={styles.header} data-screen>
      <div className={styles.inner}>
        <Link to="/" className={styles.brand}>
          {logo === null ? <Mark /> : <img className={styles.logo} src={logo} alt="" />}
          {theme.name}
        </Link>
        <SearchField />
        <LanguageMenu />
        {session}
      </div>
    </header>
  );
}
