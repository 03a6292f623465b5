import { plans } from "../fixtures/pages";
import { expect, test } from "../fixtures/test";

test("a reader finds what PPD is responsible for under KIBS", async ({ page }) => {
  await page.goto(plans.sortland);
  await page.getByRole("navigation", { name: "Sider i planen" }).getByRole("link", { name: "Roller og ansvar" }).click();

  const overview = page.getByRole("table", { name: /^Aktørene i planen/ });
  await expect(overview.getByRole("row", { name: /PPD/ })).toContainText("3");
  await overview.getByRole("link", { name: "PPD" }).click();

  await expect(page.getByRole("heading", { level: 2, name: "PPD" })).toBeInViewport();
  await expect(page.getByRole("list", { name: "Ansvar for PPD" }).getByRole("listitem")).toHaveCount(3);
});

test("a leader sees at a glance which responsibilities several carry, and who", async ({ page }) => {
  await page.goto(`${plans.sortland}/roller`);
  const matrix = page.getByRole("table", { name: "Ansvar nedover, aktører bortover" });
  await expect(matrix.getByRole("columnheader")).toHaveCount(9);
  // 38 responsibilities, one of which five actors have in common.
  await expect(matrix.getByRole("rowheader")).toHaveCount(34 + 9);
  const shared = matrix.getByRole("row", { name: /Sikrer barns medvirkning/ });
  await expect(shared.getByRole("cell", { name: "Har ansvaret" })).toHaveCount(5);
});
