import type { Language } from "../../graphql/__generated__/CalendarRouteQuery.graphql";
import { chosenLanguage } from "../../i18n/chosenLanguage";
import type { Language as Spoken } from "../../i18n/languages";
import type { RemarkSearch } from "./readRemarkSearch";

const languages: Record<Spoken, Language> = { nb: "NB", nn: "NN", en: "EN" };

/** What a query needs to know of it. Remarks are told in the language of the pages. */
export function remarkVariables({ merknader, sprak }: RemarkSearch & { sprak?: Spoken | undefined }) {
  return { withRemarks: merknader === "ja", language: languages[chosenLanguage(sprak)] };
}
