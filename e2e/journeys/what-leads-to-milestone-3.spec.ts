import { expect, LANGUAGES, PLANS, test, TEXTS } from "../fixtures/reader-in-a-hurry";

for (const language of LANGUAGES) {
  const t = TEXTS[language];

  test(`a politician sees how far milestone 3 has come, what leads there and for whom (${language})`, async ({
    page,
    reader,
  }) => {
    await reader.begin(language);
    await reader.openPlanAtOnce(PLANS.sortland);
    await reader.turnTo(t.plan.pages.milestones);

    const year = page.getByRole("region", { name: "2023/2024" });
    await expect(year).toContainText(t.milestones.tense.ongoing);
    const milestone = year.getByRole("article").filter({ hasText: t.milestones.numbered({ number: 3 }) });
    await reader.click(milestone.getByText(t.milestones.activities({ n: 48, over: 7 })));

    const activities = milestone.getByRole("listitem");
    await expect(activities).toHaveCount(48);
    await expect(activities.filter({ hasText: "14. august 2023" })).toContainText("alle lærere");
    await expect(activities.filter({ hasText: "Møte med alle FAU-lederne" }).first()).toContainText("26. oktober 2023");
    // What has no fixed day says its months alone.
    await expect(activities.filter({ has: page.getByText(/^\p{L}+(–\p{L}+)? 20\d\d$/u) })).toHaveCount(3);
  });
}
