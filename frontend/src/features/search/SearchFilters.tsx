import { useNavigate } from "@tanstack/react-router";
import { startTransition, useOptimistic } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import type { SearchFilters_query$key } from "../../graphql/__generated__/SearchFilters_query.graphql";
import { useI18n } from "../../i18n/I18n";
import { useContentLanguage } from "../../i18n/Original";
import { FilterSelect } from "../../ui/FilterSelect";
import styles from "./SearchFilters.module.css";
import { hitKinds, type SearchState } from "./searchState";

/** What to see of what was found. Each choice is a new address, as in the calendar. */
export function SearchFilters({ query, state }: { query: SearchFilters_query$key; state: SearchState }) {
  const { t } = useI18n();
  const lang = useContentLanguage();
  const navigate = useNavigate({ from: "/sok" });
  const { municipalities } = useFragment(
    graphql`
      fragment SearchFilters_query on Query {
        municipalities: organisations(where: { types: [MUNICIPALITY] }, first: 100) {
          nodes {
            slug
            name
          }
        }
      }
    `,
    query,
  );
  const [chosen, showChosen] = useOptimistic(state);
  const choose = (choice: SearchState) =>
    startTransition(async () => {
      const next = { ...chosen, ...choice };
      showChosen(next);
      await navigate({ search: next, resetScroll: false });
    });
  return (
    <form className={styles.filters} aria-label={t.search.filters} onSubmit={(event) => event.preventDefault()}>
      <FilterSelect
        label={t.search.kind}
        all={t.search.allKinds}
        value={chosen.type}
        options={hitKinds.map((kind) => ({ value: kind, label: t.words.hitKind[kind] }))}
        onChoose={(type) => choose({ type })}
      />
      <FilterSelect
        label={t.search.municipality}
        all={t.search.everywhere}
        value={chosen.kommune}
        options={municipalities.nodes.map(({ slug, name }) => ({ value: slug, label: name, lang }))}
        onChoose={(kommune) => choose({ kommune })}
      />
    </form>
  );
}
