import { Heading, List } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { NarrativeSection_plan$key } from "../../graphql/__generated__/NarrativeSection_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { useContentLanguage } from "../../i18n/Original";
import { groupBy } from "../../lib/group";
import { Section } from "../../ui/Section";
import styles from "./parts.module.css";

/** What was found by listening rather than by counting, grouped by what kind of finding it is. */
export function NarrativeSection({ plan }: { plan: NarrativeSection_plan$key }) {
  const { t } = useI18n();
  const lang = useContentLanguage();
  const { narratives } = useFragment(
    graphql`
      fragment NarrativeSection_plan on Plan {
        narratives {
          kind
          text
        }
      }
    `,
    plan,
  );
  if (narratives.length === 0) return null;
  return (
    <Section id="funn" title={t.plan.narratives.title}>
      {[...groupBy(narratives, ({ kind }) => kind)].map(([kind, ofKind]) => (
        <article key={kind} className={styles.part}>
          <Heading level={3} data-size="xs">
            {t.words.narrativeKind[kind]}
          </Heading>
          <List.Unordered>
            {ofKind.map(({ text }) => (
              <List.Item key={text} lang={lang}>
                {text}
              </List.Item>
            ))}
          </List.Unordered>
        </article>
      ))}
    </Section>
  );
}
