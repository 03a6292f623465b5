import { Link } from "@digdir/designsystemet-react";
import { useI18n } from "../../i18n/I18n";
import styles from "./DownloadLinks.module.css";
import { type FileForm, inForm, tableForms } from "./fileForms";

interface Props {
  /** What one does: «Last ned kalenderen». It stands before the links, and in the name of each. */
  take: string;
  /** The address of the content in one of its forms. */
  path: string;
  forms?: readonly FileForm[];
  /** Where a heading or a term beside the links says it already, it is not shown again. */
  isIntroduced?: boolean;
}

/** The ways to take away as a file what a page shows. */
export function DownloadLinks({ take, path, forms = tableForms, isIntroduced = false }: Props) {
  const { t } = useI18n();
  return (
    <p className={styles.links} data-screen>
      {isIntroduced ? null : <span aria-hidden="true">{take}:</span>}
      {forms.map((form) => (
        <Link key={form} href={inForm(path, form)} download aria-label={t.files.named[form]({ take })}>
          {t.files.forms[form]}
        </Link>
      ))}
    </p>
  );
}
