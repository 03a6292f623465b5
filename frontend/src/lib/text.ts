import { intlLocale } from "./intl";

/** «rektor, styrer og leder PPT» */
export function joinWords(words: readonly string[], locale: string): string {
  return new Intl.ListFormat(intlLocale(locale), { type: "conjunction" }).format(words);
}

/** The paragraphs of a text that was written with blank lines or line breaks between them. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}

/** A label as it is written inside a sentence: «skole», but still «SFO». */
export function inSentence(label: string): string {
  const isAbbreviation = /^\p{Lu}{2}/u.test(label);
  return isAbbreviation ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
