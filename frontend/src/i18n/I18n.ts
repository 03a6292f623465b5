import { createContext, useContext } from "react";
import type { Messages } from "./__generated__/nb";
import type { Language } from "./languages";

/** The language of the interface: its texts, and the locale that Intl writes dates and numbers in. */
export interface I18n {
  readonly language: Language;
  readonly locale: string;
  readonly t: Messages;
}

const I18nContext = createContext<I18n | null>(null);

export const I18nProvider = I18nContext.Provider;

export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (i18n === null) throw new Error("useI18n is called where no language is spoken yet");
  return i18n;
}
