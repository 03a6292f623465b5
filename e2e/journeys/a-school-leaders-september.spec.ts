import { plans } from "../fixtures/pages";
import { expect, test } from "../fixtures/test";

test("a school leader sees what September holds, and what is past", async ({ page }) => {
  await page.goto(`${plans.sortland}/kalender`);
  const september = page.getByRole("region", { name: "september 2023" });

  const gathering = september.getByRole("article").filter({ has: page.getByRole("heading", { name: "Ledersamling" }) });
  await expect(gathering).toContainText("tor. 14.–fre. 15. september 2023 · uke 37");
  await expect(gathering).toContainText("Passert");

  const examination = september.getByRole("article").filter({ hasText: "Oppstart lokalgitt eksamen" });
  await expect(examination).toContainText("ons. 27. september 2023 · uke 39");
  await expect(examination).not.toContainText("Passert");
  await expect(september).toContainText("I dag er det mandag 18. september 2023 (uke 38)");
});

test("the calendar narrows to one group, the address keeps it, and back undoes it", async ({ page }) => {
  await page.goto(`${plans.sortland}/kalender`);
  await expect(page.getByText("89 aktiviteter")).toBeVisible();

  await page.getByLabel("Nettverk").selectOption({ label: "SUT – Skoleeiers utviklingsgruppe" });
  await expect(page.getByText("7 aktiviteter")).toBeVisible();
  await expect(page).toHaveURL(/nettverk=sortland-sut/);
  await page.reload();
  await expect(page.getByText("7 aktiviteter")).toBeVisible();

  await page.getByLabel("Vis bare det som ikke er over").check();
  await expect(page.getByText("6 aktiviteter")).toBeVisible();
  await page.goBack();
  await expect(page.getByText("7 aktiviteter")).toBeVisible();

  await page.getByRole("button", { name: "Fjern alle valg" }).click();
  await expect(page.getByText("89 aktiviteter")).toBeVisible();
});
