import { formatMonths } from "../../frontend/src/lib/dates";
import { expect, LANGUAGES, PLANS, test, TEXTS } from "../fixtures/reader-in-a-hurry";

const leaders = [
  { position: "rektor", attends: ["Skoleledermøte", "SUT", "Regional skoleledersamling"], not: "Regional styrersamling" },
  { position: "styrer", attends: ["Regional styrersamling"], not: "Skoleledermøte" },
];
/** What both are asked to. */
const together = ["Laget rundt barnet - Arbeidsverksted IV", "Kommunedirektørens enhetsledermøte"];

for (const language of LANGUAGES) {
  const t = TEXTS[language];

  for (const { position, attends, not } of leaders) {
    test(`«${position}» in Sortland finds what to attend in October (${language})`, async ({ page, reader }) => {
      await reader.begin(language);
      await reader.openPlanAtOnce(PLANS.sortland);
      await reader.turnTo(t.plan.pages.calendar);
      await reader.choose(page.getByLabel(t.calendar.filters.audience), position);

      await expect(page).toHaveURL(new RegExp(`malgruppe=${position}`));
      const october = page.getByRole("region", { name: formatMonths("2023-10-01", "2023-10-31", language) });
      for (const title of [...attends, ...together]) {
        await expect(october.getByRole("heading", { name: title, exact: true })).toBeVisible();
      }
      await expect(october.getByRole("heading", { name: not, exact: true })).toHaveCount(0);
    });
  }
}
