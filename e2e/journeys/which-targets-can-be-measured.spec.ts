import { expect, LANGUAGES, PLANS, test, TEXTS } from "../fixtures/reader-in-a-hurry";

for (const language of LANGUAGES) {
  const t = TEXTS[language];

  test(`a politician finds what can be measured in Vestvågøy's Temaplan, in one place (${language})`, async ({
    page,
    reader,
  }) => {
    await reader.begin(language);
    await reader.openPlanAtOnce(PLANS.vestvagoyTheme);

    const targets = page.getByRole("table", { name: t.plan.targets.caption });
    await expect(targets.getByRole("row")).toHaveCount(1 + 4);
    for (const [figure, theme] of [
      ["1 brukerundersøkelse", "Barnevernstjenesten"],
      ["1 møte", "SFO"],
      ["45 prosent", "Flyktningeenheten"],
      ["65 prosent", "Flyktningeenheten"],
    ] as const) {
      const row = targets.getByRole("row").filter({ hasText: figure });
      await expect(row).toContainText(t.words.comparator.AT_LEAST);
      await expect(row.getByRole("link", { name: theme })).toBeVisible();
    }
  });
}
