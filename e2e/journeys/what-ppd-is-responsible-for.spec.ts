import { plans } from "../fixtures/pages";
import { expect, LANGUAGES, PLANS, test, TEXTS } from "../fixtures/reader-in-a-hurry";

for (const language of LANGUAGES) {
  const t = TEXTS[language];

  test(`a reader finds what PPD is responsible for under KIBS, and who carries the most (${language})`, async ({
    page,
    reader,
  }) => {
    await reader.begin(language);
    await reader.openPlanAtOnce(PLANS.sortland);
    await reader.turnTo(t.plan.pages.roles);

    const overview = page.getByRole("table", { name: t.roles.caption });
    await expect(overview.getByRole("row", { name: /^Den enkelte ansatte/ })).toContainText("8");
    for (const most of await overview.getByRole("row").locator("td:last-child").allInnerTexts()) {
      expect(Number(most)).toBeLessThanOrEqual(8);
    }
    await reader.click(overview.getByRole("link", { name: "PPD" }));
    await expect(page.getByRole("heading", { level: 2, name: "PPD" })).toBeInViewport();
    const duties = page.getByRole("region", { name: "PPD" }).getByRole("listitem");
    await expect(duties).toHaveCount(3);
    await expect(duties.first()).toContainText("innføre handlingsplanen for KIBS");
  });
}

test("a leader sees at a glance which responsibilities several carry, and who", async ({ page }) => {
  await page.goto(`${plans.sortland}/roller`);
  const matrix = page.getByRole("table", { name: "Ansvar nedover, aktører bortover" });
  await expect(matrix.getByRole("columnheader")).toHaveCount(9);
  // 38 responsibilities, one of which five actors have in common.
  await expect(matrix.getByRole("rowheader")).toHaveCount(34 + 9);
  const shared = matrix.getByRole("row", { name: /Sikrer barns medvirkning/ });
  await expect(shared.getByRole("cell", { name: "Har ansvaret" })).toHaveCount(5);
});
