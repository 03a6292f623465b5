import { theme } from "../theme/__generated__/theme";
import { isLanguage, type Language } from "./languages";

const KEY = "sprak";

/** What is spoken: what the address says, else what was chosen in this browser before, else what the theme says. */
export function chosenLanguage(inAddress: Language | undefined): Language {
  return inAddress ?? remembered() ?? theme.language;
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing still has the address.
  }
}

function remembered(): Language | undefined {
  try {
    const value = localStorage.getItem(KEY);
    return isLanguage(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
