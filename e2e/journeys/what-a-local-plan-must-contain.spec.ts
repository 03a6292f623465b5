import { expect, LANGUAGES, test } from "../fixtures/reader-in-a-hurry";

const templates = [
  {
    municipality: "Vestby kommune",
    plan: "Inkluderende barnehage- og skolemiljø i Vestby kommune 2018-2019",
    template: "Mal for lokal prosjektplan",
    asks: ["Organisering og forankring av arbeidet", "Milepælsplan"],
  },
  {
    municipality: "Vestvågøy kommune",
    plan: "Utviklingsplan 2020-2021",
    template: "Lokal utviklingsplan for barnehage- og skoleenhetene",
    asks: ["Kartlegging", "Digital kompetanse"],
  },
];

for (const language of LANGUAGES) {
  for (const { municipality, plan, template, asks } of templates) {
    test(`a headteacher in ${municipality} finds what the school's own plan must contain (${language})`, async ({
      page,
      reader,
    }) => {
      await reader.begin(language);
      await reader.openPlan(municipality, plan);
      const article = page.getByRole("article").filter({ has: page.getByRole("heading", { level: 3, name: template }) });
      const demands = article.last().getByRole("listitem");
      await expect(demands).not.toHaveCount(0);
      for (const demand of asks) await expect(demands.filter({ hasText: demand }).first()).toBeVisible();
    });
  }
}
