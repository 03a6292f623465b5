import { expect, test } from "../fixtures/test";

test("the plans are seen from another day, and the links stay on that day", async ({ page }) => {
  await page.goto("/kommune/sortland?dag=2024-05-20");
  await expect(page.getByText("Du ser planene slik de så ut mandag 20. mai 2024 (uke 21).")).toBeVisible();
  await expect(page.getByRole("region", { name: "Det neste som skjer" })).toContainText("Felles SUT- og BUG-");

  await page.getByRole("main").getByRole("link", { name: "KIBS – Handlingsplan 2023/2024" }).first().click();
  await expect(page).toHaveURL(/dag=2024-05-20/);
  await page.getByRole("link", { name: /Se hele kalenderen/ }).click();
  await expect(page.getByText("I dag er det mandag 20. mai 2024 (uke 21)")).toBeVisible();
  await expect(page).toHaveURL(/dag=2024-05-20/);
});

test("whether a plan is in use follows the day", async ({ page }) => {
  await page.goto("/kommune/sortland?dag=2025-01-15");
  const plan = page.getByRole("region", { name: "Planer" }).getByRole("listitem").last();
  await expect(plan).toContainText("KIBS – Handlingsplan 2023/2024");
  await expect(plan).toContainText("Perioden er over");
});

test("one leaves the other day again", async ({ page }) => {
  await page.goto("/?dag=2020-09-09");
  await expect(page.getByText("onsdag 9. september 2020")).toBeVisible();
  await page.getByRole("link", { name: "Gå tilbake til vanlig visning" }).click();
  await expect(page.getByText("onsdag 9. september 2020")).toBeHidden();
  await expect(page).not.toHaveURL(/dag=/);
});
