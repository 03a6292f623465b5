import { Heading } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useI18n } from "../i18n/I18n";
import { ContentLanguageProvider } from "../i18n/Original";
import { theme } from "../theme/__generated__/theme";
import styles from "./Page.module.css";
import { usePaper } from "./usePaper";

interface Props {
  title: ReactNode;
  /** The title of the window. */
  documentTitle: string;
  /** Whose document it is when it is printed; the pages themselves where nobody else owns it. */
  owner?: string | undefined;
  breadcrumbs?: ReactNode;
  /** One line above the heading: what kind of thing this is. */
  kicker?: ReactNode;
  /** What the page is about, in a sentence or two. */
  lede?: ReactNode;
  navigation?: ReactNode;
  /** The language of what the page shows, where that is known. */
  contentLanguage?: string | undefined;
  children: ReactNode;
}

/** The frame of every page: breadcrumbs, the one h1, what the page is about, and the rest. */
export function Page({ documentTitle, owner = theme.name, contentLanguage = "no", ...parts }: Props) {
  const { t } = useI18n();
  usePaper({ owner, title: documentTitle });
  const { title, breadcrumbs, kicker, lede, navigation, children } = parts;
  return (
    <ContentLanguageProvider value={contentLanguage}>
      <title>{t.common.documentTitle({ page: documentTitle, site: theme.name })}</title>
      {breadcrumbs}
      <header className={styles.header}>
        {kicker ? <p className={styles.kicker}>{kicker}</p> : null}
        <Heading level={1} data-size="lg">
          {title}
        </Heading>
        {lede ? <div className={styles.lede}>{lede}</div> : null}
      </header>
      {navigation}
      {children}
    </ContentLanguageProvider>
  );
}
