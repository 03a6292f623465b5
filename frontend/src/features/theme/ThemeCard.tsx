import { Card, Heading, Paragraph } from "@digdir/designsystemet-react";
import { graphql, useFragment } from "react-relay/hooks";
import type { ThemeCard_theme$key } from "../../graphql/__generated__/ThemeCard_theme.graphql";
import { useContentLanguage } from "../../i18n/Original";
import { ThemeLink } from "./ThemeLink";
import styles from "./ThemeCard.module.css";

/** A theme at a glance: its goal, and the subthemes it is made of. */
export function ThemeCard({ theme }: { theme: ThemeCard_theme$key }) {
  const lang = useContentLanguage();
  const data = useFragment(
    graphql`
      fragment ThemeCard_theme on Theme {
        text
        goals {
          id
          text
        }
        subthemes {
          id
          ...ThemeLink_theme
        }
        ...ThemeLink_theme
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
      {data.subthemes.length > 0 ? (
        <ul className={styles.subthemes}>
          {data.subthemes.map((subtheme) => (
            <li key={subtheme.id}>
              <ThemeLink theme={subtheme} />
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
}
