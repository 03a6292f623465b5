import { expect, LANGUAGES, PLANS, test, TEXTS } from "../fixtures/reader-in-a-hurry";

for (const language of LANGUAGES) {
  const t = TEXTS[language];

  test(`a headteacher sees how Vestvågøy's eight themes hang together, and what serves one (${language})`, async ({
    page,
    reader,
  }) => {
    await reader.begin(language);
    await reader.openPlanAtOnce(PLANS.vestvagoyDevelopment);

    const themes = page.getByRole("region", { name: t.plan.themes.title });
    await expect(themes.getByText(t.theme.relatedCount({ n: 7 }))).toHaveCount(8);
    await reader.click(themes.getByRole("link", { name: "Læringsmiljø og pedagogisk analyse (LP)" }).first());
    const related = page.locator("dt", { hasText: t.theme.related }).locator("+ dd").getByRole("link");
    await expect(related).toHaveCount(7);
    await expect(page.getByRole("region", { name: t.theme.activities }).getByRole("listitem")).not.toHaveCount(0);
  });
}
