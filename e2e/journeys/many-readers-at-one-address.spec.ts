import { expect, test } from "@playwright/test";
import { startOwnServer } from "../fixtures/ownServer";

// As when a whole municipality reads from one address: enough for the front page, and not for the page after it.
const budget = { SAMMENHENG_BUDGET: "5000", SAMMENHENG_BUDGET_REFILL: "1000", SAMMENHENG_ANSWERS: "0" };
const document = { municipalities: [{ slug: "kommune", name: "Kommune", municipalityNumber: "5001" }] };

test("when the budget is spent the page comes a moment later, without an error", async ({ page }) => {
  const { url, stop } = await startOwnServer(document, budget);
  try {
    const statuses: number[] = [];
    page.on("response", (response) => {
      if (new URL(response.url()).pathname === "/graphql") statuses.push(response.status());
    });
    await page.goto(url);
    await expect(page.getByRole("heading", { level: 1, name: "Planer for barnehage, skole og oppvekst" })).toBeVisible();
    await page.goto(`${url}/kommune/kommune`);

    await expect(page.getByRole("heading", { level: 1, name: "Kommune" })).toBeVisible({ timeout: 20_000 });
    expect(statuses.slice(-2)).toEqual([429, 200]);
  } finally {
    await stop();
  }
});
