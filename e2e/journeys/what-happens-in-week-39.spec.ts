import { plans } from "../fixtures/pages";
import { expect, LANGUAGES, PLANS, test, TEXTS } from "../fixtures/reader-in-a-hurry";

for (const language of LANGUAGES) {
  const t = TEXTS[language];

  test(`a reader sees week 39 day by day, with what runs over longer periods (${language})`, async ({
    page,
    reader,
  }) => {
    await reader.begin(language);
    await reader.openPlanAtOnce(PLANS.sortland);
    await reader.click(page.getByRole("link", { name: t.plan.upcoming.toWeeks }));
    await reader.choose(page.getByLabel(t.calendar.week.goTo), "2023-09-25");

    await expect(page).toHaveURL(/uke=2023-39/);
    await expect(page.getByRole("region", { name: /26\. september/ })).toContainText("Elevrådsopplæring");
    const wednesday = page.getByRole("region", { name: /27\. september/ });
    await expect(wednesday).toContainText("Oppstart lokalgitt eksamen");
    await expect(wednesday).toContainText("Felles styrermøte");
    const longer = page.getByRole("region", { name: t.calendar.week.longer }).getByRole("article");
    await expect(longer.filter({ hasText: "september–november 2023" })).toContainText("BTI, felles forståelse");
    await expect(longer.filter({ hasText: "september–oktober 2023" })).toContainText("Foreldremøter");
  });
}

test("from week to week it is one click, and «back» leads back", async ({ page }) => {
  await page.goto(`${plans.sortland}/kalender`);
  await page.getByRole("navigation", { name: "Vis kalenderen som" }).getByRole("link", { name: "Uke" }).click();
  await expect(page.getByRole("heading", { name: "uke 38" })).toBeVisible();
  await page.getByRole("link", { name: "Neste: uke 39" }).click();
  await expect(page.getByRole("heading", { name: "uke 39" })).toBeVisible();
  await expect(page.getByLabel("Gå til uke")).toHaveValue("2023-09-25");
  await page.goBack();
  await expect(page.getByRole("heading", { name: "uke 38" })).toBeVisible();
});
