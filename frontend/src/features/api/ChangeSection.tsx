import { Paragraph, Tag } from "@digdir/designsystemet-react";
import { useI18n } from "../../i18n/I18n";
import { useRoom } from "../../i18n/useRoom";
import { Section } from "../../ui/Section";
import styles from "./ChangeSection.module.css";
import type { Content } from "./content";

/** What has changed in the schema since the last release, as the comparison finds it. */
export function ChangeSection({ release, changes }: Pick<Content, "release" | "changes">) {
  const { locale } = useI18n();
  const api = useRoom("api");
  const { title, none, since, breaks } = api.changes;
  return (
    <Section id="hva-er-endret" title={title}>
      <Paragraph>{changes.length === 0 ? none({ version: release }) : since({ version: release })}</Paragraph>
      <ul className={`plain ${styles.changes}`} lang="en">
        {changes.map((change) => (
          <li key={change.path + change.message}>
            <code>{change.path}</code> {change.message}{" "}
            {change.breaks ? (
              <Tag data-color="danger" lang={locale}>
                {breaks}
              </Tag>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
