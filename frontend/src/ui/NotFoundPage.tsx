import { Paragraph } from "@digdir/designsystemet-react";
import { useI18n } from "../i18n/I18n";
import { AppLink } from "./AppLink";
import { Page } from "./Page";

/** The address leads nowhere: said plainly, with the way back. */
export function NotFoundPage() {
  const { t } = useI18n();
  return (
    <Page title={t.errors.notFound.title} documentTitle={t.errors.notFound.title}>
      <Paragraph>{t.errors.notFound.text}</Paragraph>
      <Paragraph>
        <AppLink to="/">{t.errors.notFound.toFront}</AppLink>
      </Paragraph>
    </Page>
  );
}
