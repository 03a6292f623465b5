import { createContext, useContext } from "react";
import { type Messages, nb } from "./__generated__/nb";

/** The language of the interface: its texts, and the locale that Intl writes dates and numbers in. */
export interface I18n {
  readonly t: Messages;
  readonly locale: string;
}

/** Bokmål comes first. Another language is another value of this type, chosen where the app starts. */
export const bokmal: I18n = { t: nb, locale: "nb" };

const I18nContext = createContext<I18n>(bokmal);

export const I18nProvider = I18nContext.Provider;

export function useI18n(): I18n {
  return useContext(I18nContext);
}
