import { expect, test } from "../fixtures/test";

test("a reader finds who sits in Sortland's SUT, who leads it and which seats are shared", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Sortland kommune" }).first().click();
  await page.getByRole("link", { name: /\(SUT\)/ }).click();

  await expect(page.getByRole("heading", { level: 1, name: /SUT/ })).toBeVisible();
  const seats = page.getByRole("table");
  await expect(seats.getByRole("row", { name: /skoleledere/i })).toContainText("3");
  await expect(seats.getByRole("row", { name: /assisterende kommunalsjef/i })).toContainText("Leder");
  await expect(seats.getByRole("row", { name: /hovedtillitsvalgt/i })).toContainText("BUG");
});
