import { graphql, useFragment } from "react-relay/hooks";
import type { SearchPage_query$key } from "../../graphql/__generated__/SearchPage_query.graphql";
import { useI18n } from "../../i18n/I18n";
import { Empty } from "../../ui/Empty";
import { Page } from "../../ui/Page";
import { Trail } from "../../ui/Trail";
import { SearchFilters } from "./SearchFilters";
import { SearchResults } from "./SearchResults";
import type { SearchState } from "./searchState";

/** Everything that holds the words one searches for. Before one has searched, it says how. */
export function SearchPage({ query, state }: { query: SearchPage_query$key; state: SearchState }) {
  const { t } = useI18n();
  const { filters, results } = useFragment(
    graphql`
      fragment SearchPage_query on Query
      @argumentDefinitions(isAsked: { type: "Boolean!" }, text: { type: "String!" }, where: { type: "SearchFilter" }) {
        ...SearchFilters_query @alias(as: "filters") @include(if: $isAsked)
        ...SearchResults_query @alias(as: "results") @include(if: $isAsked) @arguments(text: $text, where: $where)
      }
    `,
    query,
  );
  const { tekst } = state;
  const title = tekst === undefined ? t.search.title : t.search.titleFor({ text: tekst });
  return (
    <Page title={title} documentTitle={title} breadcrumbs={<Trail here={t.search.title} />}>
      {filters ? <SearchFilters query={filters} state={state} /> : null}
      {results ? <SearchResults query={results} state={state} /> : <Empty>{t.search.start}</Empty>}
    </Page>
  );
}
