import "@digdir/designsystemet-web/ds-breadcrumbs";
import { Breadcrumbs } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useI18n } from "../i18n/I18n";
import { AppLink } from "./AppLink";
import styles from "./Trail.module.css";

/** Where the page lies: the front page, the steps given as children, and last the page itself. */
export function Trail({ here, children }: { here: ReactNode; children?: ReactNode }) {
  const { t } = useI18n();
  return (
    <Breadcrumbs aria-label={t.common.youAreHere} className={styles.trail}>
      <Breadcrumbs.List>
        <TrailStep>
          <AppLink to="/">{t.common.front}</AppLink>
        </TrailStep>
        {children}
        <Breadcrumbs.Item className={styles.here}>
          <span aria-current="page">{here}</span>
        </Breadcrumbs.Item>
      </Breadcrumbs.List>
    </Breadcrumbs>
  );
}

/** One step of the way; it holds a link. */
export function TrailStep({ children }: { children: ReactNode }) {
  return <Breadcrumbs.Item>{children}</Breadcrumbs.Item>;
}
