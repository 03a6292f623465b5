import { Alert, Button, Paragraph } from "@digdir/designsystemet-react";
import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { RequestError } from "../graphql/request";
import { useI18n } from "../i18n/I18n";
import { AppLink } from "./AppLink";
import styles from "./ErrorPage.module.css";
import { Page } from "./Page";
import { useOnline } from "./shell/useOnline";

/** What happened, what one can do, and a way to try again on the same address. */
export function ErrorPage({ error }: { error: unknown }) {
  const { t } = useI18n();
  const router = useRouter();
  const isOnline = useOnline();
  const reason = error instanceof RequestError ? error.reason : "unexpected";
  const requestId = error instanceof RequestError ? error.requestId : null;
  useEffect(() => {
    const retry = () => void router.invalidate();
    window.addEventListener("online", retry);
    return () => window.removeEventListener("online", retry);
  }, [router]);
  return (
    <Page title={t.errors.title} documentTitle={t.errors.title}>
      <div className={styles.error}>
        <Alert data-color="danger" role="alert">
          <Paragraph>{t.errors.because[isOnline ? reason : "offline"]}</Paragraph>
        </Alert>
        <Paragraph>{t.errors.whatToDo}</Paragraph>
        <div className={styles.actions}>
          <Button onClick={() => void router.invalidate()}>{t.errors.retry}</Button>
          <AppLink to="/">{t.errors.toFront}</AppLink>
        </div>
        {requestId === null ? null : <Paragraph data-size="sm">{t.errors.requestId({ id: requestId })}</Paragraph>}
      </div>
    </Page>
  );
}
