import { intlLocale } from "../../lib/intl";

interface Position {
  readonly slug: string;
  readonly name: string;
}

/** The positions that a calendar speaks of, each once, by name. */
export function audienceOptions(positions: readonly Position[], locale: string): { value: string; label: string }[] {
  const once = new Map(positions.map(({ slug, name }) => [slug, name]));
  const { compare } = new Intl.Collator(intlLocale(locale));
  return [...once].map(([value, label]) => ({ value, label })).toSorted((a, b) => compare(a.label, b.label));
}
