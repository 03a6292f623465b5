import { expect, LANGUAGES, test, TEXTS } from "../fixtures/reader-in-a-hurry";

for (const language of LANGUAGES) {
  const t = TEXTS[language];

  test(`an adviser sees what is in use in the region, what is next, and how far each milestone has come (${language})`, async ({
    page,
    reader,
  }) => {
    await reader.begin(language);
    await reader.click(page.getByRole("link", { name: "Vesterålen og Lødingen" }));

    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vesterålen og Lødingen");
    const sortland = page.getByRole("article", { name: "Sortland kommune" });
    await expect(sortland.getByRole("link", { name: "KIBS – Handlingsplan 2023/2024" })).toBeVisible();
    const milestones = sortland.getByRole("list", { name: t.plan.years.title }).getByRole("listitem");
    await expect(milestones).toHaveCount(5);
    for (const [index, [n, over]] of [[35, 5], [65, 8], [48, 7], [53, 7], [35, 5]].entries()) {
      await expect(milestones.nth(index)).toContainText(t.region.progress({ n: n!, over: over! }));
    }
    await expect(sortland.getByRole("heading", { name: t.plan.upcoming.title })).toBeVisible();
    for (const next of ["BTI, felles forståelse nivå 0 og rutine", "Regionalt SFO-ledernettverk"]) {
      await expect(sortland.getByText(next, { exact: true })).toBeVisible();
    }
  });
}

test("a cohort leads to the schools that take part, and a school to its region's cohort", async ({ page }) => {
  await page.goto("/region/lofoten");
  const cohorts = page.getByRole("region", { name: "Puljer" });
  await cohorts.getByRole("link", { name: "Ballstad skole" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ballstad skole");
  await expect(page.getByRole("main")).toContainText("Inkluderende barnehage- og skolemiljø (IBSM) – Pulje 3");
});
