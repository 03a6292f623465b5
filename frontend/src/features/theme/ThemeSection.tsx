import { graphql, useFragment } from "react-relay/hooks";
import type { ThemeSection_plan$key } from "../../graphql/__generated__/ThemeSection_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { Section } from "../../ui/Section";
import { ThemeCard } from "./ThemeCard";
import { ThemePicture } from "./ThemePicture";
import styles from "./ThemeSection.module.css";

/** A plan's themes as a picture and as a list. A subtheme is named under its own theme, not once more beside it. */
export function ThemeSection({ plan }: { plan: ThemeSection_plan$key }) {
  const { t } = useI18n();
  const data = useFragment(
    graphql`
      fragment ThemeSection_plan on Plan {
        themes {
          id
          subthemes {
            id
          }
          ...ThemeCard_theme
        }
        ...ThemePicture_plan
      }
    `,
    plan,
  );
  const { themes } = data;
  if (themes.length === 0) return null;
  const below = new Set(themes.flatMap(({ subthemes }) => subthemes.map(({ id }) => id)));
  return (
    <Section id="temaer" title={t.plan.themes.title}>
      <ThemePicture plan={data} />
      <ul className={`plain ${styles.cards}`}>
        {themes
          .filter(({ id }) => !below.has(id))
          .map((theme) => (
            <li key={theme.id}>
              <ThemeCard theme={theme} />
            </li>
          ))}
      </ul>
    </Section>
  );
}
