import { Heading, List } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { TextSection_plan$key } from "../../graphql/__generated__/TextSection_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { useContentLanguage } from "../../i18n/Original";
import { Prose } from "../../ui/Prose";
import { Section } from "../../ui/Section";
import styles from "./parts.module.css";

/** The chapters that are neither theme nor table: values, competence needs, how the plan is carried out. */
export function TextSection({ plan }: { plan: TextSection_plan$key }) {
  const { t } = useI18n();
  const lang = useContentLanguage();
  const { sections } = useFragment(
    graphql`
      fragment TextSection_plan on Plan {
        sections {
          number
          title
          text
          items
        }
      }
    `,
    plan,
  );
  if (sections.length === 0) return null;
  return (
    <Section id="tekst" title={t.plan.texts.title} intro={t.plan.texts.intro}>
      {sections.map(({ number, title, text, items }) => (
        <article key={`${number} ${title}`} className={styles.part} lang={lang}>
          <Heading level={3} data-size="xs">
            {number ? `${number}. ${title}` : title}
          </Heading>
          <Prose text={text} />
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
