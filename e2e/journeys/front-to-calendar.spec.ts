import { expect, test } from "../fixtures/test";

test("from the front page to Sortland's calendar in three clicks", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Sortland kommune" }).first().click();
  await page.getByRole("main").getByRole("link", { name: "KIBS – Handlingsplan 2023/2024" }).first().click();
  await page.getByRole("navigation", { name: "Sider i planen" }).getByRole("link", { name: "Kalender" }).click();

  await expect(page.getByRole("heading", { level: 1, name: /^Kalender/ })).toBeFocused();
  await expect(page.getByText("89 aktiviteter")).toBeVisible();
});

test("by keyboard, the first stop leads past the header", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Hopp til innholdet" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});
