import { expect, LANGUAGES, PLANS, test, TEXTS } from "../fixtures/reader-in-a-hurry";

for (const language of LANGUAGES) {
  const t = TEXTS[language];

  test(`a group in Vestvågøy finds which meetings it may move by five days (${language})`, async ({ page, reader }) => {
    await reader.begin(language);
    await reader.openPlanAtOnce(PLANS.vestvagoyDevelopment);
    await reader.turnTo(t.plan.pages.calendar);

    const movable = page.getByRole("article").filter({ hasText: t.calendar.tolerance({ n: 5 }) });
    await expect(movable).toHaveCount(3);
    for (const [index, day] of ["1. oktober 2020", "5. november 2020", "11. mars 2021"].entries()) {
      await expect(movable.nth(index)).toContainText(day);
      await expect(movable.nth(index).getByRole("heading")).toContainText("Kompetansepakken");
    }
  });

  test(`a teacher in Sortland finds which days of a course one chooses between (${language})`, async ({
    page,
    reader,
  }) => {
    await reader.begin(language);
    await reader.openPlanAtOnce(PLANS.sortland);
    await reader.turnTo(t.plan.pages.calendar);
    await reader.choose(page.getByLabel(t.calendar.filters.kind), "COURSE");

    const choices = page.getByRole("article").filter({ hasText: t.calendar.facts.alternatives });
    await expect(choices).toHaveCount(4);
    await expect(choices.first()).toContainText("26. oktober 2023");
    const others = choices.first().locator("dt", { hasText: t.calendar.facts.alternatives }).locator("+ dd");
    await expect(others).toContainText("14. november 2023");
  });
}
