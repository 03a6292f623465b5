interface Position {
  readonly slug: string;
  /** The positions that it covers: «enhetsleder» covers rektor and styrer. */
  readonly covers: readonly string[];
}

/** Whether those who hold one position also hold the other: it is the same, or one of the two covers the other. */
export function isHeldBy(one: Position, other: Position): boolean {
  return one.slug === other.slug || one.covers.includes(other.slug) || other.covers.includes(one.slug);
}
