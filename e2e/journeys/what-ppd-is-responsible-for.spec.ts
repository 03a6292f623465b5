import { plans } from "../fixtures/pages";
import { expect, test } from "../fixtures/test";

test("a reader finds what PPD is responsible for under KIBS", async ({ page }) => {
  await page.goto(plans.sortland);
  await page.getByRole("navigation", { name: "Sider i planen" }).getByRole("link", { name: "Roller og ansvar" }).click();

  await expect(page.getByRole("row", { name: /PPD/ })).toContainText("3");
  await page.getByRole("table").getByRole("link", { name: "PPD" }).click();

  await expect(page.getByRole("heading", { level: 2, name: "PPD" })).toBeInViewport();
  await expect(page.getByRole("list", { name: "Ansvar for PPD" }).getByRole("listitem")).toHaveCount(3);
});
