import { expect, LANGUAGES, test } from "../fixtures/reader-in-a-hurry";

for (const language of LANGUAGES) {
  test(`an assistant finds what adults in Vestby do for each characteristic (${language})`, async ({ page, reader }) => {
    await reader.begin(language);
    await reader.openPlan("Vestby kommune", "Inkluderende barnehage- og skolemiljø i Vestby kommune 2018-2019");
    for (const [characteristic, count, one] of [
      ["Barna har lyst til å gå i barnehagen", 8, "Vi hilser."],
      ["Hvert barn og hver elev har noen å ha godt samspill med.", 9, "Vi deltar i leken og i friminuttene."],
      ["løse konflikter uten å krenke", 12, "Vi holder ord om når vi kommer."],
      ["gir hverandre anerkjennelse", 9, "Vi gir anerkjennelse for innsats."],
    ] as const) {
      const sign = page.getByRole("listitem").filter({ hasText: characteristic, has: page.getByRole("list") }).last();
      await expect(sign.getByRole("listitem")).toHaveCount(count);
      await expect(sign.getByRole("listitem").filter({ hasText: one })).toBeVisible();
    }
  });
}
