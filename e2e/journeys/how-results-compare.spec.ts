import { expect, LANGUAGES, test } from "../fixtures/reader-in-a-hurry";

for (const language of LANGUAGES) {
  test(`a parent compares Jevnaker's results with the country and with earlier years (${language})`, async ({
    page,
    reader,
  }) => {
    await reader.begin(language);
    await reader.openPlan("Jevnaker kommune", "Kvalitetsplan for Oppvekst og Kultur 2022-2025");
    const marks = page.getByRole("table", { name: /^Grunnskolepoeng/ });
    await expect(marks.getByRole("row", { name: /Jevnaker kommune/ })).toContainText("41,85");
    await expect(marks.getByRole("row", { name: /43,1/ })).toBeVisible();
    const finished = page.getByRole("table", { name: /fullført og bestått videregående/ });
    await expect(finished.getByRole("columnheader", { name: "2019" })).toBeVisible();
    await expect(finished.getByRole("row", { name: /Jevnaker kommune/ })).toContainText("79,79");
    await expect(finished.getByRole("row", { name: /Jevnaker kommune/ })).toContainText("72,86");
  });
}
