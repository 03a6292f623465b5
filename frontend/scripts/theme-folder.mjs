// The theme of this build: the one in `theme/`, or in the folder that SAMMENHENG_THEME names.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readTheme } from "./read-theme.mjs";

export const folder = resolve(process.env.SAMMENHENG_THEME ?? fileURLToPath(new URL("../theme", import.meta.url)));

export const theme = readTheme(readFileSync(`${folder}/theme.json`, "utf8"));

/** Puts the name and the language of the theme into index.html, for the moment before the pages speak themselves. */
export function themeOfIndex() {
  return {
    name: "sammenheng:theme",
    transformIndexHtml: (html) =>
      html.replaceAll("Sammenheng", theme.name).replace('lang="nb"', `lang="${theme.language}"`),
  };
}
