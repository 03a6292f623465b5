import { useRef } from "react";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { SearchResults_query$key } from "../../graphql/__generated__/SearchResults_query.graphql";
import type { SearchResultsPageQuery } from "../../graphql/__generated__/SearchResultsPageQuery.graphql";
import { useI18n } from "../../i18n/I18n";
import { groupBy } from "../../lib/group";
import { AppLink } from "../../ui/AppLink";
import { Empty } from "../../ui/Empty";
import { More } from "../../ui/More";
import { Section } from "../../ui/Section";
import { HitGroup } from "./HitGroup";
import styles from "./SearchResults.module.css";
import type { SearchState } from "./searchState";
import { SearchSummary } from "./SearchSummary";
import { useArrowKeys } from "./useArrowKeys";

/** What was found, by kind. Of all kinds one sees the best; of one kind, all that there is. */
export function SearchResults({ query, state }: { query: SearchResults_query$key; state: SearchState }) {
  const { t } = useI18n();
  const list = useRef<HTMLDivElement>(null);
  useArrowKeys(list);
  const { data, ...more } = usePaginationFragment<SearchResultsPageQuery, SearchResults_query$key>(
    graphql`
      fragment SearchResults_query on Query
      @refetchable(queryName: "SearchResultsPageQuery")
      @argumentDefinitions(
        text: { type: "String!" }
        where: { type: "SearchFilter" }
        count: { type: "Int", defaultValue: 30 }
        cursor: { type: "String" }
      ) {
        search(text: $text, where: $where, first: $count, after: $cursor) @connection(key: "SearchResults_search") {
          ...SearchSummary_result
          edges {
            node {
              kind
              ...HitGroup_hit
            }
          }
        }
      }
    `,
    query,
  );
  const groups = [
    ...groupBy(
      data.search.edges.map(({ node }) => node),
      ({ kind }) => kind,
    ),
  ];
  return (
    <>
      <SearchSummary result={data.search} />
      {groups.length === 0 ? <Empty>{t.search.none}</Empty> : null}
      <div ref={list} className={styles.results}>
        {groups.map(([kind, hits]) => (
          <Section key={kind} id={kind.toLowerCase()} title={t.words.hitKind[kind]}>
            <HitGroup hits={hits} />
            {state.type === undefined && more.hasNext ? (
              <p className={styles.only}>
                <AppLink to="/sok" search={{ ...state, type: kind }}>
                  {t.search.onlyKind({ kind: t.words.hitKind[kind] })}
                </AppLink>
              </p>
            ) : null}
          </Section>
        ))}
      </div>
      {state.type === undefined ? null : <More {...more} count={30} />}
    </>
  );
}
