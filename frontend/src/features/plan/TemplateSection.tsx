import { Heading, List } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { TemplateSection_plan$key } from "../../graphql/__generated__/TemplateSection_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original, useContentLanguage } from "../../i18n/Original";
import { Section } from "../../ui/Section";
import styles from "./parts.module.css";

/** What the local plans below this one must contain. */
export function TemplateSection({ plan }: { plan: TemplateSection_plan$key }) {
  const { t } = useI18n();
  const lang = useContentLanguage();
  const { templates } = useFragment(
    graphql`
      fragment TemplateSection_plan on Plan {
        templates {
          id
          title
          sections {
            number
            title
            guidance
            required
          }
        }
      }
    `,
    plan,
  );
  if (templates.length === 0) return null;
  return (
    <Section id="maler" title={t.plan.templates.title} intro={t.plan.templates.intro}>
      {templates.map(({ id, title, sections }) => (
        <article key={id} className={styles.part}>
          <Heading level={3} data-size="xs">
            <Original>{title}</Original>
          </Heading>
          <List.Ordered>
            {sections.map((section) => (
              <List.Item key={section.number}>
                <strong lang={lang}>{section.title}</strong>
                {section.required ? null : ` (${t.plan.templates.optional})`}
                {section.guidance.length > 0 ? (
                  <List.Unordered>
                    {section.guidance.map((line) => (
                      <List.Item key={line} lang={lang}>
                        {line}
                      </List.Item>
                    ))}
                  </List.Unordered>
                ) : null}
              </List.Item>
            ))}
          </List.Ordered>
        </article>
      ))}
    </Section>
  );
}
