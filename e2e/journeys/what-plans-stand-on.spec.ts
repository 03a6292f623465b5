import { expect, LANGUAGES, PLANS, test, TEXTS } from "../fixtures/reader-in-a-hurry";

for (const language of LANGUAGES) {
  test(`an adviser finds which laws and white papers Sortland's plan stands on (${language})`, async ({
    page,
    reader,
  }) => {
    await reader.begin(language);
    await reader.openPlan("Sortland kommune", "KIBS – Handlingsplan 2023/2024");
    for (const [source, provision] of [
      ["Opplæringslova (1998)", "§ 9 A"],
      ["Barnehageloven", "kap. 8"],
      ["Rammeplan for barnehagen", "verdigrunnlag"],
    ] as const) {
      const cited = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: source }) });
      await expect(cited.last()).toContainText(provision);
    }
    await expect(page.getByRole("link", { name: "Meld. St. 6 (2019–2020) Tett på" })).toBeVisible();

    const law = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Opplæringslova (1998)" }) });
    await expect(law.first()).toContainText(TEXTS[language].plan.citations.shared);
    await reader.click(law.getByRole("link", { name: PLANS.vestby }));
    await expect(page.getByRole("heading", { level: 1, name: PLANS.vestby })).toBeVisible();
  });
}
