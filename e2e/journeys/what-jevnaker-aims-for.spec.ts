import { expect, LANGUAGES, PLANS, test, TEXTS } from "../fixtures/reader-in-a-hurry";

const areas = [
  { title: "1. Sektoren og virksomhetene som lærende organisasjon", signs: 12, meanings: 1 },
  { title: "2. Inkluderende miljø", signs: 14, meanings: 4 },
];

for (const language of LANGUAGES) {
  const t = TEXTS[language];

  for (const { title, signs, meanings } of areas) {
    test(`a parent finds what Jevnaker aims for in «${title}», and what it means for the child (${language})`, async ({
      page,
      reader,
    }) => {
      await reader.begin(language);
      await reader.openPlanAtOnce(PLANS.jevnaker);
      await reader.click(page.getByRole("link", { name: title }).first());

      const part = (name: string) => page.getByRole("region", { name, exact: true });
      await expect(part(t.theme.goals).getByRole("listitem")).toHaveCount(1);
      await expect(part(t.theme.components).getByRole("article")).toHaveCount(3);
      await expect(part(t.theme.signs).getByRole("listitem")).toHaveCount(signs);
      await expect(part(t.theme.implications).getByRole("row")).toHaveCount(1 + meanings);
    });
  }
}
