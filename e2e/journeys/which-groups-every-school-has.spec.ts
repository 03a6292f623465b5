import { inSentence } from "../../frontend/src/lib/text";
import { expect, LANGUAGES, test, TEXTS } from "../fixtures/reader-in-a-hurry";

for (const language of LANGUAGES) {
  const t = TEXTS[language];

  test(`a teacher finds which groups every school and every kindergarten in Sortland has (${language})`, async ({
    page,
    reader,
  }) => {
    await reader.begin(language);
    await reader.click(page.getByRole("link", { name: "Sortland kommune" }).first());

    const groups = page.getByRole("region", { name: t.municipality.networks }).getByRole("listitem");
    const oneIn = (kind: "SCHOOL" | "KINDERGARTEN") =>
      groups.filter({ hasText: t.network.onePer({ kinds: inSentence(t.words.unitKind[kind]) }) });
    await expect(oneIn("SCHOOL")).toHaveCount(1);
    await expect(oneIn("SCHOOL")).toContainText("Skolenes utviklingsgruppe (SKUT)");
    await expect(oneIn("KINDERGARTEN")).toHaveCount(1);
    await expect(oneIn("KINDERGARTEN")).toContainText("Barnehagens lokale utviklingsgruppe");
  });
}
