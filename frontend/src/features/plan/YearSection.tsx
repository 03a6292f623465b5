import { Heading, List, Paragraph } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { YearSection_plan$key } from "../../graphql/__generated__/YearSection_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original, useContentLanguage } from "../../i18n/Original";
import { AppLink } from "../../ui/AppLink";
import { Section } from "../../ui/Section";
import styles from "./parts.module.css";

/** The milestones year by year, shortly; actors and activities are on the milestones' own page. */
export function YearSection({ plan }: { plan: YearSection_plan$key }) {
  const { t } = useI18n();
  const lang = useContentLanguage();
  const { slug, years } = useFragment(
    graphql`
      fragment YearSection_plan on Plan {
        slug
        years {
          label
          note
          milestones {
            id
            number
            text
          }
        }
      }
    `,
    plan,
  );
  if (years.length === 0) return null;
  return (
    <Section id="milepaeler" title={t.plan.years.title}>
      {years.map(({ label, note, milestones }) => (
        <article key={label} className={styles.part}>
          <Heading level={3} data-size="xs">
            <Original>{label}</Original>
          </Heading>
          {milestones.length > 0 ? (
            <List.Unordered className="plain">
              {milestones.map(({ id, number, text }) => (
                <List.Item key={id} lang={lang}>
                  {number == null ? text : `${number}. ${text}`}
                </List.Item>
              ))}
            </List.Unordered>
          ) : (
            <Paragraph>{note ? <Original>{note}</Original> : t.plan.years.none}</Paragraph>
          )}
        </article>
      ))}
      <Paragraph data-screen>
        <AppLink to="/plan/$slug/milepaeler" params={{ slug }}>
          {t.plan.years.toPage}
        </AppLink>
      </Paragraph>
    </Section>
  );
}
