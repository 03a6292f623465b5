import { expect, LANGUAGES, test, TEXTS } from "../fixtures/reader-in-a-hurry";

for (const language of LANGUAGES) {
  const t = TEXTS[language];

  test(`an adviser finds who took part in IBSM pulje 3, from where, and who is in LP as well (${language})`, async ({
    page,
    reader,
  }) => {
    await reader.begin(language);
    await reader.click(page.getByRole("link", { name: "Lofoten", exact: true }));

    const cohort = page.getByRole("article", { name: "Inkluderende barnehage- og skolemiljø (IBSM) – Pulje 3" });
    await expect(cohort).toContainText(t.region.participants({ n: 13 }));
    const said = (term: string) => cohort.locator("dt", { hasText: term }).locator("+ dd");
    const those = (term: string) => said(term).getByRole("listitem");
    await expect(those("Flakstad kommune")).toHaveText(["Napp barnehage", "Nubben barnehage", "Ramberg skole"]);
    await expect(those("Moskenes kommune")).toHaveText(["Sørvågen barnehage", "Sørvågen skole"]);
    await expect(those("Vestvågøy kommune")).toHaveCount(8);
    const alsoIn = t.region.alsoIn({ programme: "Læringsmiljø og pedagogisk analyse (LP)" });
    await expect(said(alsoIn)).toContainText(t.region.allBut);
    await expect(those(alsoIn)).toHaveText(["Napp barnehage", "Ramberg skole"]);
  });
}
