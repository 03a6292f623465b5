import { Heading } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useI18n } from "../i18n/I18n";
import styles from "./Page.module.css";
import { Prose } from "./Prose";

interface Props {
  title: string;
  /** The browser's title where the heading alone would not tell the page from its neighbours. */
  documentTitle?: string;
  breadcrumbs?: ReactNode;
  /** One line above the heading: what kind of thing this is. */
  kicker?: ReactNode;
  lede?: string | null | undefined;
  navigation?: ReactNode;
  lang?: string | undefined;
  children: ReactNode;
}

/** The frame of every page: breadcrumbs, the one h1, what the page is about, and the rest. */
export function Page({ title, documentTitle, breadcrumbs, kicker, lede, navigation, lang, children }: Props) {
  const { t } = useI18n();
  return (
    <>
      <title>{t.common.documentTitle({ page: documentTitle ?? title })}</title>
      {breadcrumbs}
      <header className={styles.header} lang={lang}>
        {kicker ? <p className={styles.kicker}>{kicker}</p> : null}
        <Heading level={1} data-size="lg">
          {title}
        </Heading>
        {lede ? (
          <div className={styles.lede}>
            <Prose text={lede} />
          </div>
        ) : null}
      </header>
      {navigation}
      <div lang={lang}>{children}</div>
    </>
  );
}
