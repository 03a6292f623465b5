import { SkipLink } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useI18n } from "../../i18n/I18n";
import styles from "./Frame.module.css";
import { OfflineNotice } from "./OfflineNotice";
import { SiteFooter } from "./SiteFooter";
import { SiteHeader } from "./SiteHeader";
import { useHeadingFocus } from "./useHeadingFocus";

interface Props {
  /** Who is signed in, or the way in. */
  session?: ReactNode;
  notice?: ReactNode;
  children: ReactNode;
}

/** What surrounds every page, error pages too: skip link, header, the main landmark and the footer. */
export function Frame({ session, notice, children }: Props) {
  const { t } = useI18n();
  const main = useHeadingFocus();
  return (
    <div className={styles.frame}>
      <SkipLink href="#innhold">{t.common.skipToContent}</SkipLink>
      <SiteHeader session={session} />
      <OfflineNotice />
      {notice}
      <main id="innhold" ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
