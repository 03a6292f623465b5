import { Card, Heading, Paragraph } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { ThemeCard_theme$key } from "../../graphql/__generated__/ThemeCard_theme.graphql";
import { useI18n } from "../../i18n/I18n";
import { useContentLanguage } from "../../i18n/Original";
import { Phrase } from "../../i18n/Phrase";
import { joinWords } from "../../lib/text";
import { ThemeCounts } from "./ThemeCounts";
import { ThemeLink } from "./ThemeLink";
import styles from "./ThemeCard.module.css";

/** More than these are counted; the theme's own page names them. */
const FEW = 3;

/** A theme at a glance: its goal, and the subthemes it is made of. */
export function ThemeCard({ theme }: { theme: ThemeCard_theme$key }) {
  const { t, locale } = useI18n();
  const lang = useContentLanguage();
  const data = useFragment(
    graphql`
      fragment ThemeCard_theme on Theme {
        text
        goals {
          id
          text
        }
        coreComponents {
          id
          title
        }
        subthemes {
          id
          ...ThemeLink_theme
        }
        related {
          title
        }
        ...ThemeLink_theme
        ...ThemeCounts_theme
      }
    `,
    theme,
  );
  return (
    <Card className={styles.card} data-color="neutral">
      <Heading level={3} data-size="xs">
        <ThemeLink theme={data} />
      </Heading>
      {data.goals.length > 0 ? (
        data.goals.map(({ id, text }) => (
          <Paragraph key={id} lang={lang}>
            {text}
          </Paragraph>
        ))
      ) : data.text ? (
        <Paragraph className={styles.text} lang={lang}>
          {data.text}
        </Paragraph>
      ) : null}
      {data.coreComponents.length > 0 ? (
        <ul className={styles.subthemes} lang={lang}>
          {data.coreComponents.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      ) : null}
      {data.subthemes.length > 0 ? (
        <ul className={styles.subthemes}>
          {data.subthemes.map((subtheme) => (
            <li key={subtheme.id}>
              <ThemeLink theme={subtheme} />
            </li>
          ))}
        </ul>
      ) : null}
      {data.related.length > 0 ? (
        <p className={styles.related}>
          {data.related.length > FEW ? (
            t.theme.relatedCount({ n: data.related.length })
          ) : (
            <Phrase
              says={t.theme.relatedTo}
              parts={{
                themes: (
                  <span lang={lang}>
                    {joinWords(
                      data.related.map(({ title }) => title),
                      locale,
                    )}
                  </span>
                ),
              }}
            />
          )}
        </p>
      ) : null}
      <ThemeCounts theme={data} />
    </Card>
  );
}
