import { plans } from "../fixtures/pages";
import { expect, test } from "../fixtures/test";

test("a reader walks the annual wheel by keyboard and gets each activity in words", async ({ page }) => {
  await page.goto(`${plans.sortland}/kalender?visning=aarshjul`);
  const wheel = page.getByRole("listbox", { name: "Årshjul" });
  await expect(wheel.getByRole("option")).toHaveCount(89);

  await wheel.focus();
  await page.keyboard.press("Home");
  const chosen = page.getByRole("region", { name: "Valgt aktivitet" });
  await expect(chosen).toContainText("1 av 89");
  await expect(chosen).toContainText("man. 14. august 2023 · uke 33");
  await page.keyboard.press("ArrowRight");
  await expect(chosen).toContainText("2 av 89");
  await expect(wheel.getByRole("option", { selected: true })).toHaveAccessibleName(/fre\. 18\. august 2023/);
});

test("a project over several years shows one school year at a time", async ({ page }) => {
  await page.goto(`${plans.vestby}/kalender?visning=aarshjul`);
  const years = page.getByRole("navigation", { name: "Velg skoleår" });
  await years.getByRole("link", { name: "Skoleåret 2018/2019" }).click();
  await expect(page).toHaveURL(/skoleaar=2018/);
  const wheel = page.getByRole("listbox", { name: "Årshjul" });
  await expect(wheel.getByRole("option", { name: /2018|2019/ }).first()).toBeAttached();
});
