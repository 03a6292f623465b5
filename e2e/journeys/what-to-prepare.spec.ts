import { formatDate } from "../../frontend/src/lib/dates";
import { expect, LANGUAGES, PLANS, test, TEXTS } from "../fixtures/reader-in-a-hurry";

for (const language of LANGUAGES) {
  const t = TEXTS[language];

  test(`a leader in Vestvågøy finds what to read and prepare before each gathering, and who does it (${language})`, async ({
    page,
    reader,
  }) => {
    await reader.begin(language);
    await reader.openPlanAtOnce(PLANS.vestvagoyDevelopment);
    await reader.turnTo(t.plan.pages.calendar);

    const before = (title: string) =>
      page.getByRole("article").filter({ has: page.getByRole("heading", { name: title }), hasText: t.calendar.tasks });
    await expect(before("Ledermøte KULG – Utviklingsplan")).toContainText("Lese utkastet til utviklingsplan");
    const day = before("Fagdag 1 Om støttesystemer").getByRole("listitem").filter({ hasText: "kompetansepakken" });
    await expect(day.first()).toContainText("Alle ledere");
    const due = formatDate("2020-08-19", language);
    await expect(before("Møte i regional prosjektgruppe LP").first()).toContainText(
      t.calendar.due({ deadline: `senest 3 uker før møtet, ${due}` }),
    );
  });
}
