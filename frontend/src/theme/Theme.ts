/** What the pages need to know of a municipality's theme; its colours are in theme.css. */
export interface Theme {
  readonly name: string;
  /** For those who have chosen none. */
  readonly language: "nb" | "nn" | "en";
  /** Where to write about accessibility. */
  readonly contact: string | null;
  /** The municipality's declaration at uustatus.no. */
  readonly statement: string | null;
}
