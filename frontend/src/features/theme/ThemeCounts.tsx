import { graphql, useFragment } from "react-relay/hooks";
import type { ThemeCounts_theme$key } from "../../graphql/__generated__/ThemeCounts_theme.graphql";
import { useI18n } from "../../i18n/I18n";
import styles from "./ThemeCounts.module.css";

/** What a theme holds, in numbers: «1 mål · 3 kjernekomponenter · 12 tegn». */
export function ThemeCounts({ theme }: { theme: ThemeCounts_theme$key }) {
  const { t } = useI18n();
  const { goals, coreComponents, signs, visions, measures, subthemes } = useFragment(
    graphql`
      fragment ThemeCounts_theme on Theme {
        goals {
          signs {
            __typename
          }
        }
        coreComponents {
          __typename
        }
        signs {
          __typename
        }
        visions {
          signs {
            __typename
          }
        }
        measures {
          __typename
        }
        subthemes {
          __typename
        }
      }
    `,
    theme,
  );
  const allSigns = [...goals, ...visions].reduce((sum, { signs: own }) => sum + own.length, signs.length);
  const words = t.theme.counts;
  const counts = [
    { n: goals.length, say: words.goals },
    { n: coreComponents.length, say: words.components },
    { n: visions.length, say: words.visions },
    { n: allSigns, say: words.signs },
    { n: measures.length, say: words.measures },
    { n: subthemes.length, say: words.subthemes },
  ].filter(({ n }) => n > 0);
  if (counts.length === 0) return null;
  return (
    <p className={styles.counts}>{counts.map(({ n, say }) => say({ n }).replaceAll(" ", "\u00a0")).join(" · ")}</p>
  );
}
