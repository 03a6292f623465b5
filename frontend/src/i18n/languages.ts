import type { Messages } from "./__generated__/nb";
import type { I18n } from "./I18n";

/** The languages of the interface, as they stand in the address: `?sprak=nn`. */
export const languages = ["nb", "nn", "en"] as const;

export type Language = (typeof languages)[number];

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

// Each language is a chunk of its own: one downloads the language that one reads, and no other.
const texts: Record<Language, () => Promise<Messages>> = {
  nb: async () => (await import("./__generated__/nb")).nb,
  nn: async () => (await import("./__generated__/nn")).nn,
  en: async () => (await import("./__generated__/en")).en,
};

/** What Intl is asked for. English is written as in Europe: the day before the month. */
const locales: Record<Language, string> = { nb: "nb", nn: "nn", en: "en-GB" };

const loaded = new Map<Language, Promise<I18n>>();

/** The language with its texts. The same promise each time, so that React can wait for it; a failure is tried anew. */
export function loadI18n(language: Language): Promise<I18n> {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const coming = texts[language]().then((t): I18n => ({ language, locale: locales[language], t }));
  coming.catch(() => loaded.delete(language));
  loaded.set(language, coming);
  return coming;
}
