import { expect, LANGUAGES, test } from "../fixtures/reader-in-a-hurry";

for (const language of LANGUAGES) {
  test(`a politician finds what money Vestby receives, and for what (${language})`, async ({ page, reader }) => {
    await reader.begin(language);
    await reader.openPlan("Vestby kommune", "Inkluderende barnehage- og skolemiljø i Vestby kommune 2018-2019");
    const grant = page.getByRole("row", { name: /680 000 kr/ });
    await expect(grant).toContainText("Staten");
    await expect(grant).toContainText("Reiseutgifter for ressurspersonene");
    await expect(page.getByRole("row", { name: /40 %/ })).toContainText("Ressursperson for skole i 20 % stilling");
  });
}
