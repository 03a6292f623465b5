import { Link } from "@digdir/designsystemet-react";
import { useI18n } from "../i18n/I18n";
import styles from "./Contents.module.css";

export interface Entry {
  id: string;
  title: string;
}

/** The table of contents of a long page. */
export function Contents({ entries }: { entries: readonly Entry[] }) {
  const { t } = useI18n();
  return (
    <nav className={styles.contents} aria-labelledby="innholdsliste">
      <p id="innholdsliste" className={styles.title}>
        {t.common.onThisPage}
      </p>
      <ul className="plain">
        {entries.map(({ id, title }) => (
          <li key={id}>
            <Link href={`#${id}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
