/** A piece of a GraphQL document, and what it is to the reader. */
export interface Token {
  kind: "comment" | "string" | "keyword" | "name" | "rest";
  text: string;
  /** Where in the document it begins. */
  at: number;
}

const PATTERN =
  /(?<comment>#[^\n]*)|(?<string>"(?:[^"\\\n]|\\.)*")|(?<keyword>\b(?:query|fragment|on|true|false|null)\b|\$\w+|\b[A-Z][A-Z_]+\b)|(?<name>\b\w+(?=\s*:))/g;

/** The document in pieces, nothing left out: comments, strings, words of the language, and names of arguments. */
export function tokensOf(document: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of document.matchAll(PATTERN)) {
    if (match.index > end) tokens.push({ kind: "rest", text: document.slice(end, match.index), at: end });
    const [kind] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? ["rest"];
    tokens.push({ kind: kind as Token["kind"], text: match[0], at: match.index });
    end = match.index + match[0].length;
  }
  if (end < document.length) tokens.push({ kind: "rest", text: document.slice(end), at: end });
  return tokens;
}
