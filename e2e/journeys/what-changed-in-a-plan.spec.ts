import { changes as nb } from "../../frontend/src/i18n/__generated__/nb.changes";
import { changes as nn } from "../../frontend/src/i18n/__generated__/nn.changes";
import { formatDate } from "../../frontend/src/lib/dates";
import { expect, LANGUAGES, PLANS, test, TEXTS } from "../fixtures/reader-in-a-hurry";

const CHANGES = { nb, nn };

for (const language of LANGUAGES) {
  const t = CHANGES[language];

  const added = t.group({ kind: t.kinds.Activity, what: t.actions.ADDED({ n: 89 }) });

  test(`a secretary sees what has changed in a plan of late, and goes to the activity (${language})`, async ({
    page,
    reader,
  }) => {
    await reader.begin(language);
    await reader.openPlanAtOnce(PLANS.sortland);
    await reader.turnTo(TEXTS[language].plan.pages.changes);
    await reader.click(page.getByRole("group").filter({ hasText: added }).locator("summary"));

    await page.getByRole("link", { name: "Elevrådsopplæring" }).click();
    await expect(page).toHaveURL(/kalender\?.*uke=2023-39/);
  });

  test(`a secretary sees how much has changed since a day of her own (${language})`, async ({ page, reader }) => {
    await reader.begin(language);
    await reader.openPlanAtOnce(PLANS.sortland);
    await reader.turnTo(TEXTS[language].plan.pages.changes);
    await reader.write(page.getByLabel(t.since), "2023-08-01");

    await expect(page).toHaveURL(/siden=2023-08-01/);
    const day = formatDate("2023-08-01", language);
    await expect(page.getByText(t.countSince({ n: 222, day }))).toBeVisible();
    await expect(page.getByText(added)).toBeVisible();
  });
}

test("a day after the last change has none, and says how to see further back", async ({ page }) => {
  await page.goto("/plan/sortland-kibs-handlingsplan-2023-2024/endringer?siden=2199-01-01");
  await expect(page.getByText("Ingenting i planen er endret siden 1. januar 2199.")).toBeVisible();
  await page.getByRole("link", { name: "Vis alle endringer" }).click();
  await expect(page.getByText("222 endringer i alt")).toBeVisible();
});
