import { expect, LANGUAGES, PLANS, test, TEXTS } from "../fixtures/reader-in-a-hurry";

for (const language of LANGUAGES) {
  const t = TEXTS[language];

  test(`a reader finds the signs for SFO in Vestvågøy, under which vision and with which resources (${language})`, async ({
    page,
    reader,
  }) => {
    await reader.begin(language);
    await reader.openPlanAtOnce(PLANS.vestvagoyTheme);
    await reader.click(page.getByRole("link", { name: "SFO", exact: true }).first());

    await expect(page.getByRole("heading", { level: 1, name: "SFO" })).toBeVisible();
    const vision = page.getByRole("region", { name: t.theme.visions }).getByRole("article");
    await expect(vision).toHaveCount(1);
    await expect(vision.getByRole("list", { name: t.theme.signsOf({ name: "Rammeplan for SFO" }) })).toBeVisible();
    await expect(vision.getByText(/Ansatte har møte med barna hver måned/)).toBeVisible();
    await expect(vision.getByRole("heading", { name: t.theme.resources })).toBeVisible();

    // What is for all units is for SFO too.
    const forAll = page.locator("dt", { hasText: t.theme.forAll }).locator("+ dd").getByRole("link");
    await expect(forAll).toHaveText(["Felles for enhetene i oppvekst", "Læringsmiljø og pedagogisk analyse"]);
    await reader.click(forAll.first());
    await expect(page.getByText(/Enhetene samarbeider godt, deler villig/)).toBeVisible();
  });
}
