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
    const those = (term: string) => cohort.locator("dt", { hasText: term }).locator("+ dd").getByRole("listitem");
    await expect(those("Flakstad kommune")).toHaveText(["Napp barnehage", "Nubben barnehage", "Ramberg skole"]);
    await expect(those("Moskenes kommune")).toHaveText(["Sørvågen barnehage", "Sørvågen skole"]);
    await expect(those("Vestvågøy kommune")).toHaveCount(8);
    const notAlso = those(t.region.alsoIn({ programme: "Læringsmiljø og pedagogisk analyse (LP)" }));
    await expect(notAlso).toHaveText(["Napp barnehage", "Ramberg skole"]);
    await expect(cohort.locator("dd", { has: notAlso.first() }).last()).toContainText(t.region.allBut);
  });
}
