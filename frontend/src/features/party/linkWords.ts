interface Group {
  readonly slug: string;
  readonly name: string;
  readonly abbreviation: string | null | undefined;
}

/** A piece of a party's words; with a slug where it names a group. */
export interface Piece {
  readonly text: string;
  readonly slug?: string;
  /** The words do not name it: it stands after them. */
  readonly isAdded?: boolean;
}

/**
 * Finds the groups in the words that mean them («BUG og SUT»), so that the words themselves can lead there. A group
 * that the words do not name is added after them, unless it is the only one: then it is what the words as a whole mean.
 */
export function linkWords(text: string, groups: readonly Group[]): Piece[] {
  const unnamed: Group[] = [];
  let pieces: Piece[] = [{ text }];
  for (const group of groups) {
    const found = [group.abbreviation, group.name].some((name) => {
      const index = name ? pieces.findIndex((piece) => piece.slug === undefined && wordIn(piece.text, name) >= 0) : -1;
      const piece = pieces[index];
      if (!name || !piece) return false;
      pieces = pieces.toSpliced(index, 1, ...split(piece.text, name, group.slug));
      return true;
    });
    if (!found) unnamed.push(group);
  }
  const [only] = unnamed;
  if (only && groups.length === 1) return [{ text, slug: only.slug }];
  const added = unnamed.map(({ slug, name, abbreviation }) => ({ text: abbreviation ?? name, slug, isAdded: true }));
  return [...pieces, ...added];
}

function split(text: string, name: string, slug: string): Piece[] {
  const start = wordIn(text, name);
  const end = start + name.length;
  return [{ text: text.slice(0, start) }, { text: text.slice(start, end), slug }, { text: text.slice(end) }].filter(
    (piece) => piece.text !== "",
  );
}

/** Where `name` stands as a whole word in `text`, or -1. */
function wordIn(text: string, name: string): number {
  const lower = text.toLocaleLowerCase();
  const start = lower.indexOf(name.toLocaleLowerCase());
  return start >= 0 && !isLetter(lower[start - 1]) && !isLetter(lower[start + name.length]) ? start : -1;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}
