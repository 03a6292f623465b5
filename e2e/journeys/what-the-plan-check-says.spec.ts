import { plans } from "../fixtures/pages";
import { expect, test } from "../fixtures/test";

test("a planner asks what cannot be right, and sees it beside the rows that it is about", async ({ page }) => {
  await page.goto(`${plans.sortland}/kalender`);
  const parents = page.getByRole("article").filter({ hasText: "Møte med alle FAU-lederne" }).first();
  await expect(parents).not.toContainText("kan ikke stemme");

  await page.getByRole("switch", { name: "Vis merknader fra plansjekken" }).check();
  await expect(page).toHaveURL(/merknader=ja/);
  await expect(parents.getByRole("complementary", { name: "Merknad fra plansjekken" })).toContainText(
    "«Tirs. 26.» kan ikke stemme, for 26. oktober 2023 er en torsdag",
  );
  const summary = page.getByRole("region", { name: "Merknader fra plansjekken" });
  await expect(summary).toContainText("9 merknader står ved radene de gjelder. 6 andre:");
  await expect(summary.getByRole("listitem").filter({ hasText: "Advarsel" })).toContainText("«våren 2023»");

  // The remarks stay while one looks on.
  await page.getByRole("navigation", { name: "Vis kalenderen som" }).getByRole("link", { name: "Uke" }).click();
  await expect(page.getByRole("switch", { name: "Vis merknader fra plansjekken" })).toBeChecked();
});

test("the remarks are told in the language of the reader", async ({ page }) => {
  await page.goto(`${plans.sortland}/roller?merknader=ja&sprak=en`);
  const summary = page.getByRole("region", { name: "Remarks from the plan check" });
  await expect(summary.getByRole("listitem").filter({ hasText: "TOPS" })).toContainText("The group");
});

test("all remarks on a plan stand together on its own page, for those who ask", async ({ page }) => {
  await page.goto(plans.jevnaker);
  const summary = page.getByRole("region", { name: "Merknader fra plansjekken" });
  await expect(summary).toHaveCount(0);
  await page.getByRole("switch", { name: "Vis merknader fra plansjekken" }).check();
  await expect(summary.getByRole("listitem")).toHaveCount(8);
  await expect(summary).toContainText("8 merknader til planen:");
});
