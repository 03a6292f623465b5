import { Heading, List } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { ComponentSection_theme$key } from "../../graphql/__generated__/ComponentSection_theme.graphql";
import { useI18n } from "../../i18n/I18n";
import { useContentLanguage } from "../../i18n/Original";
import { Prose } from "../../ui/Prose";
import { Section } from "../../ui/Section";
import styles from "./ComponentSection.module.css";

/** The core components (kjernekomponenter) that the theme is made of. */
export function ComponentSection({ theme }: { theme: ComponentSection_theme$key }) {
  const { t } = useI18n();
  const lang = useContentLanguage();
  const { coreComponents } = useFragment(
    graphql`
      fragment ComponentSection_theme on Theme {
        coreComponents {
          id
          number
          title
          text
          items
        }
      }
    `,
    theme,
  );
  if (coreComponents.length === 0) return null;
  return (
    <Section id="kjernekomponenter" title={t.theme.components}>
      {coreComponents.map(({ id, number, title, text, items }) => (
        <article key={id} className={styles.component} lang={lang}>
          <Heading level={3} data-size="xs">
            {number == null ? title : `${number}. ${title}`}
          </Heading>
          {text ? <Prose text={text} /> : null}
          {items.length > 0 ? (
            <List.Unordered>
              {items.map((item) => (
                <List.Item key={item}>{item}</List.Item>
              ))}
            </List.Unordered>
          ) : null}
        </article>
      ))}
    </Section>
  );
}
