/** What the explorer's address says: `?query=`, `&variables=` and, as everywhere, `&dag=`. */
export interface Question {
  query?: string | undefined;
  variables?: string | undefined;
}

export function readAddress(search: string): Question {
  const parameters = new URLSearchParams(search);
  return { query: parameters.get("query") ?? undefined, variables: parameters.get("variables") ?? undefined };
}

/** The day that the plans are seen from; none for the server's own. */
export function dayOf(search: string): string | undefined {
  return new URLSearchParams(search).get("dag") ?? undefined;
}

/** The same address with another question; whatever else it says stays. */
export function writeAddress({ pathname, search }: Pick<Location, "pathname" | "search">, question: Tab): string {
  const parameters = new URLSearchParams(search);
  for (const name of ["query", "variables"] as const) {
    const text = question[name];
    if (text) parameters.set(name, text);
    else parameters.delete(name);
  }
  const written = parameters.toString();
  return written === "" ? pathname : `${pathname}?${written}`;
}

/** A tab of GraphiQL, where what is empty may be null. */
type Tab = { [Name in keyof Question]?: string | null | undefined };
