import type { SearchFilter, SearchHitKind } from "../../graphql/__generated__/SearchRouteQuery.graphql";

/** The state of a search as it stands in the address: `?tekst=mobbing&type=SIGN&kommune=sortland`. */
export interface SearchState {
  tekst?: string | undefined;
  type?: SearchHitKind | undefined;
  kommune?: string | undefined;
}

const kinds = {
  PLAN: true,
  THEME: true,
  SIGN: true,
  ACTIVITY: true,
  MILESTONE: true,
  ROLE: true,
  NETWORK: true,
  UNIT: true,
  MUNICIPALITY: true,
  REGION: true,
  EXTERNAL_ORGANISATION: true,
  PROGRAMME: true,
  INDICATOR: true,
  REPORTING_DUTY: true,
  PLAN_TEMPLATE: true,
  GOVERNING_DOCUMENT: true,
} satisfies Record<SearchHitKind, true>;

export const hitKinds = Object.keys(kinds) as SearchHitKind[];

/** What the server searches for at the most. */
export const MAX_LETTERS = 200;
const MAX_WORDS = 10;

/** Reads what an address says. A text that is too long is cut, and what else it gets wrong is left out. */
export function readSearchState(search: Record<string, unknown>): SearchState {
  return {
    tekst: textOf(search["tekst"]),
    type: hitKinds.find((kind) => kind === search["type"]),
    kommune: typeof search["kommune"] === "string" ? search["kommune"] : undefined,
  };
}

// The router reads `?tekst=2023` as a number.
function textOf(value: unknown): string | undefined {
  const words = ["string", "number"].includes(typeof value) ? String(value).trim().split(/\s+/) : [];
  const text = words.slice(0, MAX_WORDS).join(" ").slice(0, MAX_LETTERS);
  return text === "" ? undefined : text;
}

export function filterOf({ type, kommune }: SearchState): SearchFilter {
  return {
    ...(type === undefined ? {} : { kinds: [type] }),
    ...(kommune === undefined ? {} : { municipality: kommune }),
  };
}
