// What browsers' Intl lacks: Chromium has no nynorsk, and would write its dates in the language of the browser.
// Nynorsk writes everything as bokmål does, but for the names of the days.

const weekdays: Record<string, string> = {
  mandag: "måndag",
  tirsdag: "tysdag",
  onsdag: "onsdag",
  torsdag: "torsdag",
  fredag: "fredag",
  lørdag: "laurdag",
  søndag: "sundag",
  "man.": "mån.",
  "tir.": "tys.",
  "tor.": "tors.",
  "lør.": "laur.",
  "søn.": "sun.",
};

/** The locale to ask Intl for. */
export function intlLocale(locale: string): string {
  return locale === "nn" ? "nb" : locale;
}

/** A date as Intl wrote it, in the language that was meant. */
export function joinDateParts(parts: readonly Intl.DateTimeFormatPart[], locale: string): string {
  return parts
    .map(({ type, value }) => (locale === "nn" && type === "weekday" ? (weekdays[value] ?? value) : value))
    .join("");
}
