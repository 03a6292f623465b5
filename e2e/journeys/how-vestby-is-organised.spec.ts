import { expect, LANGUAGES, test, TEXTS } from "../fixtures/reader-in-a-hurry";

for (const language of LANGUAGES) {
  const t = TEXTS[language];

  test(`a project leader in Vestby finds which group reports to which, down to the 24 local ones (${language})`, async ({
    page,
    reader,
  }) => {
    await reader.begin(language);
    await reader.click(page.getByRole("link", { name: "Vestby kommune" }).first());
    await reader.click(page.getByRole("link", { name: t.network.all.toPage }));

    const groups = page.getByRole("table", { name: t.network.table.caption });
    for (const [group, reportsTo] of [
      ["Ressursgruppe", "Styringsgruppe"],
      ["Referansegruppe", "Ressursgruppe"],
      ["Prosjektledernettverk", "Ressursgruppe"],
      ["Lokal prosjektgruppe", "Prosjektledernettverk"],
    ] as const) {
      const row = groups.getByRole("row").filter({ has: page.getByRole("rowheader", { name: group }) });
      await expect(row.getByRole("cell").getByRole("link", { name: reportsTo }).first()).toBeVisible();
    }

    await reader.click(groups.getByRole("rowheader").getByRole("link", { name: "Lokal prosjektgruppe" }));
    await expect(page.getByRole("main")).toContainText(t.network.instanceCount({ n: 24 }));
  });
}
