import { expect, LANGUAGES, test } from "../fixtures/reader-in-a-hurry";

for (const language of LANGUAGES) {
  test(`a project leader finds what Vestby owes the county governor, and by when (${language})`, async ({
    page,
    reader,
  }) => {
    await reader.begin(language);
    await reader.openPlan("Vestby kommune", "Inkluderende barnehage- og skolemiljø i Vestby kommune 2018-2019");
    const owed = page.getByRole("row", { name: /Fylkesmannen/ });
    await expect(owed).toHaveCount(3);
    for (const [report, day] of [
      ["Kommunal overordnet prosjektplan", "15. mars 2018"],
      ["Underveisrapport", "15. februar 2019"],
      ["Sluttrapport", "15. februar 2020"],
    ]) {
      await expect(owed.filter({ hasText: report })).toContainText(day ?? "");
    }
  });
}
