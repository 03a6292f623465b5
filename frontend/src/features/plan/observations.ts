import { groupBy } from "../../lib/group";

interface Observation {
  readonly year: number | null | undefined;
  readonly value: number | null | undefined;
  readonly scope: string;
  readonly name: string | undefined;
}

/** One row of the table: whose figures, and one value a column. */
export interface ObservationRow<Scope> {
  readonly scope: Scope;
  readonly name: string | undefined;
  readonly values: readonly (number | null)[];
}

/** The years as columns and those compared as rows, one's own first, whatever order the observations came in. */
export function tabulate<O extends Observation>(observations: readonly O[]) {
  const years = [...new Set(observations.map(({ year }) => year ?? null))].toSorted((a, b) => (a ?? 0) - (b ?? 0));
  const groups = groupBy(observations, ({ scope, name }) => `${scope} ${name ?? ""}`);
  const rows = [...groups.values()].map((group): ObservationRow<O["scope"]> => ({
    scope: group[0]?.scope ?? "",
    name: group[0]?.name,
    values: years.map((year) => group.find((one) => (one.year ?? null) === year)?.value ?? null),
  }));
  return { years, rows: rows.toSorted((a, b) => Number(b.scope === "OWN") - Number(a.scope === "OWN")) };
}

/** What a chart from zero has at its right end: all of it where parts of a whole are counted, and else the largest value. */
export function scaleOf(values: readonly number[], unit: string): number {
  const largest = Math.max(...values, 0);
  return unit === "prosent" && largest <= 100 ? 100 : largest || 1;
}
