import { Button } from "@digdir/designsystemet-react";
import { useLocation } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay/hooks";
import type { SessionMenu_query$key } from "../../graphql/__generated__/SessionMenu_query.graphql";
import { useSessionOver } from "../../graphql/sessionOver";
import { useI18n } from "../../i18n/I18n";
import { AppLink } from "../../ui/AppLink";
import styles from "./SessionMenu.module.css";

const WAYS_IN = "/logg-inn";

/** Who is signed in and the way out, or the way in. Nothing where nobody can sign in. */
export function SessionMenu({ query }: { query: SessionMenu_query$key }) {
  const { t } = useI18n();
  const { href, pathname } = useLocation();
  const isOver = useSessionOver();
  const { viewer, signInOptions } = useFragment(
    graphql`
      fragment SessionMenu_query on Query {
        viewer {
          name
        }
        signInOptions {
          name
        }
      }
    `,
    query,
  );
  if (signInOptions.length === 0) return null;
  if (!viewer || isOver) {
    // On the page with the ways in, it would lead back to where one is.
    return pathname === WAYS_IN ? null : (
      <AppLink to={WAYS_IN} search={{ til: href }} className={styles.way}>
        {t.session.signIn}
      </AppLink>
    );
  }
  return (
    <form method="post" action="/auth/sign-out" className={styles.menu}>
      <span className={styles.name}>{viewer.name === "" ? t.session.signedIn : viewer.name}</span>
      <Button type="submit" variant="tertiary" data-size="sm">
        {t.session.signOut}
      </Button>
    </form>
  );
}
