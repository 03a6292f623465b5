import { type Day, isDay, startOf } from "../../lib/dates";

/** The day from which changes are shown, as it stands in the address: `?siden=2023-08-01`; without it, all of them. */
export interface ChangeSearch {
  siden?: Day | undefined;
}

export function readChangeSearch(search: Record<string, unknown>): ChangeSearch {
  return { siden: isDay(search["siden"]) ? search["siden"] : undefined };
}

/** How the server is asked for the same. Nothing is older than the beginning of its clock. */
export function momentOf({ siden }: ChangeSearch): string {
  return siden === undefined ? "1970-01-01T00:00:00Z" : startOf(siden);
}
