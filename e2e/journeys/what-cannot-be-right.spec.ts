import { expect, LANGUAGES, PLANS, test, TEXTS } from "../fixtures/reader-in-a-hurry";

const remarks = [
  { plan: PLANS.sortland, count: 21, remark: "Tirs. 26.", severity: "ERROR" },
  { plan: PLANS.jevnaker, count: 8, remark: "Plan for en årlig oppvekstkonferanse", severity: "WARNING" },
  { plan: PLANS.vestby, count: 11, remark: "Sluttrapport sendes Fylkesmannen", severity: "WARNING" },
  { plan: PLANS.vestvagoyTheme, count: 5, remark: "Minst 45 %", severity: "HINT" },
  { plan: PLANS.vestvagoyDevelopment, count: 40, remark: "Uke 42 - 48", severity: "ERROR" },
] as const;

for (const language of LANGUAGES) {
  const t = TEXTS[language];

  for (const { plan, count, remark, severity } of remarks) {
    test(`a planner finds which dates in «${plan}» cannot be right, and which promises have no row (${language})`, async ({
      page,
      reader,
    }) => {
      await reader.begin(language);
      await reader.openPlanAtOnce(plan);
      await reader.click(page.getByRole("switch", { name: t.remarks.show }));

      const found = page.getByRole("region", { name: t.remarks.title }).getByRole("listitem");
      await expect(found).toHaveCount(count);
      await expect(found.filter({ hasText: remark }).first()).toContainText(t.remarks.severity[severity]);
    });
  }
}
