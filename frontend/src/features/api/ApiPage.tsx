import { Paragraph } from "@digdir/designsystemet-react";
import { useI18n } from "../../i18n/I18n";
import { useRoom } from "../../i18n/useRoom";
import { Contents } from "../../ui/Contents";
import { Page } from "../../ui/Page";
import { Section } from "../../ui/Section";
import { Trail } from "../../ui/Trail";
import { ApiFacts } from "./ApiFacts";
import styles from "./ApiPage.module.css";
import { ChangeSection } from "./ChangeSection";
import type { Content } from "./content";
import { ExampleSection } from "./ExampleSection";
import { Notes } from "./Notes";
import { StartSection } from "./StartSection";

/** The API for those who build on it: how to ask, what others ask, where the schema is, and what has changed. */
export function ApiPage({ content }: { content: Content }) {
  const { t } = useI18n();
  const api = useRoom("api");
  const { ids, pages, filters, search, dates, day, language, errors, growth } = api.manners;
  const { types, calendars, dashboard, documents } = api.build;
  const entries = [
    { id: "kom-i-gang", title: api.start.title },
    { id: "eksempler", title: api.examples.title },
    { id: "slik-henger-det-sammen", title: api.manners.title },
    { id: "bygg-pa-det", title: api.build.title },
    { id: "hva-er-endret", title: api.changes.title },
  ];
  return (
    <Page
      title={t.common.pages.api}
      documentTitle={t.common.pages.api}
      lede={<Paragraph>{api.lede}</Paragraph>}
      breadcrumbs={<Trail here={t.common.pages.api} />}
    >
      <ApiFacts />
      <div className={styles.columns}>
        <div className={styles.aside}>
          <Contents entries={entries} />
        </div>
        <div className={styles.body}>
          <StartSection start={content.start} />
          <ExampleSection examples={content.examples} />
          <Section id="slik-henger-det-sammen" title={api.manners.title}>
            <Notes notes={[ids, pages, filters, search, dates, day, language, errors, growth]} />
          </Section>
          <Section id="bygg-pa-det" title={api.build.title}>
            <Notes notes={[types, calendars, dashboard, documents]} />
          </Section>
          <ChangeSection release={content.release} changes={content.changes} />
        </div>
      </div>
    </Page>
  );
}
