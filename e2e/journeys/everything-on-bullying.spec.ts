import { expect, LANGUAGES, test, TEXTS } from "../fixtures/reader-in-a-hurry";

for (const language of LANGUAGES) {
  const t = TEXTS[language];

  test(`a parent finds everything on bullying in all plans, the best match first (${language})`, async ({
    page,
    reader,
  }) => {
    await reader.begin(language);
    await reader.write(page.getByRole("searchbox", { name: t.common.search.label }), "mobbing");

    const found = (kind: keyof typeof t.words.hitKind) => page.getByRole("region", { name: t.words.hitKind[kind] });
    await expect(page.getByRole("region").first()).toHaveAccessibleName(t.words.hitKind.THEME);
    await expect(found("THEME").getByRole("listitem").first()).toContainText("Vestby kommune");
    await expect(found("ACTIVITY")).toContainText("Kurs 2: Mobbing");
    await expect(found("PLAN")).toContainText("Sortland kommune");
    await expect(found("PLAN")).toContainText("Vestvågøy kommune");
  });
}
