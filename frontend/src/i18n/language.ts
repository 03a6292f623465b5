import { useI18n } from "./I18n";

/** The value of `lang` for content: none where the content speaks the language of the interface. */
export function useContentLanguage(language: string): string | undefined {
  const { locale } = useI18n();
  return language === locale ? undefined : language;
}
