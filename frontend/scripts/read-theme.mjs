// What a theme may say, and what is wrong with it when it says something else.
import { contrastProblems } from "./theme-colors.mjs";

const KEYS = ["name", "language", "accent", "logo", "contact", "statement"];
const LANGUAGES = ["nb", "nn", "en"];

/** Reads the text of a `theme.json`; throws with everything that is wrong with it. */
export function readTheme(text) {
  const theme = JSON.parse(text);
  const wrong = [
    ...Object.keys(theme)
      .filter((key) => !KEYS.includes(key))
      .map((key) => `«${key}» is unknown; a theme has ${KEYS.join(", ")}`),
    ...(typeof theme.name === "string" && theme.name.trim() !== "" ? [] : ["name: the name of the pages is missing"]),
    ...(LANGUAGES.includes(theme.language) ? [] : [`language: one of ${LANGUAGES.join(", ")}`]),
    ...(theme.logo === undefined || /^[\w-]+\.(svg|png|webp)$/.test(theme.logo)
      ? []
      : ["logo: the name of an svg, png or webp file beside theme.json"]),
    ...["contact", "statement"]
      .filter((key) => theme[key] !== undefined && !/^(https:\/\/|mailto:)\S+$/.test(theme[key]))
      .map((key) => `${key}: an address that starts with https:// or mailto:`),
    ...(/^#[0-9a-f]{6}$/i.test(theme.accent) ? contrastProblems(theme.accent) : ["accent: a colour such as #0062ba"]),
  ];
  if (wrong.length > 0) throw new Error(`the theme cannot be used:\n  ${wrong.join("\n  ")}`);
  return theme;
}
