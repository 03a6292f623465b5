import { createContext, type ReactNode, useContext } from "react";
import { useI18n } from "./I18n";

/** The language that content is written in: a plan's own inside a plan, otherwise Norwegian of one kind or the other. */
const ContentLanguage = createContext("no");

export const ContentLanguageProvider = ContentLanguage.Provider;

/** The value of `lang` for content: none where it speaks the language of the interface. */
export function useContentLanguage(stated?: string): string | undefined {
  const around = useContext(ContentLanguage);
  const { language } = useI18n();
  const content = stated ?? around;
  const isUnderstood = content === language || (content === "no" && language !== "en");
  return isUnderstood ? undefined : content;
}

/** Words that come from a plan, in the language that they are written in, so that a screen reader says them right. */
export function Original({ language, children }: { language?: string | undefined; children: ReactNode }) {
  const lang = useContentLanguage(language);
  return lang === undefined ? children : <span lang={lang}>{children}</span>;
}
