import { plans } from "../fixtures/pages";
import { expect, test } from "../fixtures/test";

test("a reader sees week 39 day by day, with what runs over longer periods", async ({ page }) => {
  await page.goto(`${plans.sortland}/kalender`);
  await page.getByRole("navigation", { name: "Vis kalenderen som" }).getByRole("link", { name: "Uke" }).click();
  await expect(page.getByRole("heading", { name: "uke 38" })).toBeVisible();
  await page.getByRole("link", { name: "Neste: uke 39" }).click();
  await expect(page).toHaveURL(/visning=uke.*uke=2023-39|uke=2023-39.*visning=uke/);

  const wednesday = page.getByRole("region", { name: "onsdag 27. september" });
  await expect(wednesday).toContainText("Oppstart lokalgitt eksamen");
  const longer = page.getByRole("region", { name: "Over lengre tid" });
  await expect(longer.getByRole("article").filter({ hasText: "september–november 2023" }).first()).toBeVisible();

  await page.goBack();
  await expect(page.getByRole("heading", { name: "uke 38" })).toBeVisible();
});
