import { plans } from "../fixtures/pages";
import { expect, test } from "../fixtures/test";

test("a politician sees how far a milestone has come, and what leads there, in two clicks", async ({ page }) => {
  await page.goto(plans.sortland);
  await page.getByRole("navigation", { name: "Sider i planen" }).getByRole("link", { name: "Milepæler" }).click();

  const year = page.getByRole("region", { name: "2023/2024" });
  await expect(year).toContainText("Nå");
  const milestone = year.getByRole("article").filter({ hasText: "Milepæl 3" });
  await milestone.getByText("48 aktiviteter fører hit, 7 er over").click();
  await expect(milestone.getByText("man. 14. august 2023 · uke 33").first()).toBeVisible();
});
