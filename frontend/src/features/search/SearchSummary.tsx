import { graphql, useFragment } from "react-relay/hooks";
import type { SearchSummary_result$key } from "../../graphql/__generated__/SearchSummary_result.graphql";
import { useI18n } from "../../i18n/I18n";
import { joinWords } from "../../lib/text";
import styles from "./SearchSummary.module.css";

/** More are not counted. */
const COUNTED = 1000;

/** How much was found, and which words were not understood as they were written. It is heard when it changes. */
export function SearchSummary({ result }: { result: SearchSummary_result$key }) {
  const { t, locale } = useI18n();
  const { totalCount, words } = useFragment(
    graphql`
      fragment SearchSummary_result on SearchConnection {
        totalCount
        words {
          text
          match
        }
      }
    `,
    result,
  );
  const those = (match: "NOWHERE" | "SIMILAR") =>
    words.filter((word) => word.match === match).map(({ text }) => t.search.word({ text }));
  const nowhere = those("NOWHERE");
  const similar = those("SIMILAR");
  return (
    <div role="status" className={styles.summary}>
      <p>{totalCount < COUNTED ? t.search.count({ n: totalCount }) : t.search.orMore({ n: COUNTED })}</p>
      {nowhere.length > 0 ? <p>{t.search.nowhere({ words: joinWords(nowhere, locale) })}</p> : null}
      {similar.length > 0 ? <p>{t.search.similar({ words: joinWords(similar, locale) })}</p> : null}
    </div>
  );
}
