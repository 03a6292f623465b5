import { graphql, useFragment } from "react-relay/hooks";
import type { ThemePicture_plan$key } from "../../graphql/__generated__/ThemePicture_plan.graphql";
import { useI18n } from "../../i18n/I18n";
import { Original } from "../../i18n/Original";
import { arrangeThemes, frameOf, inThePicture, MOST } from "./arrangeThemes";
import { ThemeCounts } from "./ThemeCounts";
import { ThemeLink } from "./ThemeLink";
import styles from "./ThemePicture.module.css";

const rem = (pixels: number) => `${pixels / 16}rem`;

/**
 * A plan's themes around its name, with a line between those that hang together. Only where the window is wide; the
 * list below says the same everywhere.
 */
export function ThemePicture({ plan }: { plan: ThemePicture_plan$key }) {
  const { t } = useI18n();
  const { title, themes } = useFragment(
    graphql`
      fragment ThemePicture_plan on Plan {
        title
        themes {
          id
          related {
            id
          }
          subthemes {
            id
          }
          ...ThemeLink_theme
          ...ThemeCounts_theme
        }
      }
    `,
    plan,
  );
  const below = new Set(themes.flatMap(({ subthemes }) => subthemes.map(({ id }) => id)));
  const shown = inThePicture(
    themes
      .filter(({ id }) => !below.has(id))
      .map((theme) => ({ id: theme.id, related: theme.related.map(({ id }) => id), theme })),
  );
  if (shown.length < 3 || shown.length > MOST) return null;
  const { places, centre, lines } = arrangeThemes(shown);
  const { width, height, box } = frameOf(shown.length);
  return (
    <div className={styles.picture} style={{ width: rem(width), height: rem(height) }}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {places.map(({ x, y }) => (
          <line key={`${x} ${y}`} className={styles.spoke} x1={centre.x} y1={centre.y} x2={x} y2={y} />
        ))}
        {lines.map((path) => (
          <path key={path} className={styles.line} d={path} />
        ))}
      </svg>
      <p className={styles.centre} aria-hidden="true">
        <Original>{title}</Original>
      </p>
      <ul className="plain" aria-label={t.theme.picture}>
        {shown.map(({ id, theme }, index) => {
          const { x, y } = places[index] ?? centre;
          return (
            <li key={id} className={styles.theme} style={{ left: rem(x), top: rem(y), width: rem(box.width) }}>
              <ThemeLink theme={theme} />
              <ThemeCounts theme={theme} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
