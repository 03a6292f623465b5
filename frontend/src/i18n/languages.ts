import type { Messages } from "./__generated__/nb";
import type { AccessibilityMessages } from "./__generated__/nb.accessibility";
import type { ApiMessages } from "./__generated__/nb.api";
import type { ChangesMessages } from "./__generated__/nb.changes";
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

/** What one page alone says; it comes with that page. */
export interface Rooms {
  readonly accessibility: AccessibilityMessages;
  readonly api: ApiMessages;
  readonly changes: ChangesMessages;
}

const rooms: { [Room in keyof Rooms]: Record<Language, () => Promise<Rooms[Room]>> } = {
  accessibility: {
    nb: async () => (await import("./__generated__/nb.accessibility")).accessibility,
    nn: async () => (await import("./__generated__/nn.accessibility")).accessibility,
    en: async () => (await import("./__generated__/en.accessibility")).accessibility,
  },
  api: {
    nb: async () => (await import("./__generated__/nb.api")).api,
    nn: async () => (await import("./__generated__/nn.api")).api,
    en: async () => (await import("./__generated__/en.api")).api,
  },
  changes: {
    nb: async () => (await import("./__generated__/nb.changes")).changes,
    nn: async () => (await import("./__generated__/nn.changes")).changes,
    en: async () => (await import("./__generated__/en.changes")).changes,
  },
};

/** What Intl is asked for. English is written as in Europe: the day before the month. */
const locales: Record<Language, string> = { nb: "nb", nn: "nn", en: "en-GB" };

const loaded = new Map<string, Promise<unknown>>();
const there = new Map<string, unknown>();

/** The language with its texts. */
export function loadI18n(language: Language): Promise<I18n> {
  return once(language, async () => ({ language, locale: locales[language], t: await texts[language]() }));
}

/** What one page says, in a language. */
export function loadRoom<Room extends keyof Rooms>(language: Language, room: Room): Promise<Rooms[Room]> {
  return once(`${language} ${room}`, rooms[room][language]);
}

/** The same when it is there already, so that a page need not wait for what its route has loaded. */
export function roomAtHand<Room extends keyof Rooms>(language: Language, room: Room): Rooms[Room] | undefined {
  return there.get(`${language} ${room}`) as Rooms[Room] | undefined;
}

/** The same promise each time, so that React can wait for it; a failure is tried anew. */
function once<Value>(key: string, load: () => Promise<Value>): Promise<Value> {
  const known = loaded.get(key) as Promise<Value> | undefined;
  if (known !== undefined) return known;
  const coming = load();
  coming.then(
    (value) => there.set(key, value),
    () => loaded.delete(key),
  );
  loaded.set(key, coming);
  return coming;
}
