import { getRouteApi } from "@tanstack/react-router";
import { type ReactNode, Suspense, use, useLayoutEffect } from "react";
import { chosenLanguage } from "./chosenLanguage";
import { I18nProvider } from "./I18n";
import { loadI18n } from "./languages";

const route = getRouteApi("__root__");

/** Everything that is said, in the language that was chosen. Empty for as long as its texts are on their way. */
export function Spoken({ children }: { children: ReactNode }) {
  return (
    <Suspense>
      <InLanguage>{children}</InLanguage>
    </Suspense>
  );
}

function InLanguage({ children }: { children: ReactNode }) {
  const i18n = use(loadI18n(chosenLanguage(route.useSearch().sprak)));
  useLayoutEffect(() => {
    document.documentElement.lang = i18n.language;
  }, [i18n.language]);
  return <I18nProvider value={i18n}>{children}</I18nProvider>;
}
