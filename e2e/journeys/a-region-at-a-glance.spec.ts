import { expect, test } from "../fixtures/test";

test("an adviser sees what is in use in the region, what is next, and how far each milestone has come", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Vesterålen og Lødingen" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vesterålen og Lødingen");
  const sortland = page.getByRole("article", { name: "Sortland kommune" });
  await expect(sortland.getByRole("link", { name: "KIBS – Handlingsplan 2023/2024" })).toBeVisible();
  const milestones = sortland.getByRole("list", { name: "Milepæler" }).getByRole("listitem");
  await expect(milestones.first()).toContainText(/\d+ aktiviteter, \d+ er over\. Neste \d+\. \w+ 20\d\d\./);
  await expect(sortland.getByRole("heading", { name: "Det neste som skjer" })).toBeVisible();
});

test("a cohort leads to the schools that take part, and a school to its region's cohort", async ({ page }) => {
  await page.goto("/region/lofoten");
  const cohorts = page.getByRole("region", { name: "Puljer" });
  await cohorts.getByRole("link", { name: "Ballstad skole" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ballstad skole");
  await expect(page.getByRole("main")).toContainText("Inkluderende barnehage- og skolemiljø (IBSM) – Pulje 3");
});
