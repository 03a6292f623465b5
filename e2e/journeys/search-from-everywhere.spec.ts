import { plans } from "../fixtures/pages";
import { expect, test } from "../fixtures/test";

test("a parent finds everything on bullying from any page, by keyboard alone", async ({ page }) => {
  await page.goto(`${plans.sortland}/kalender`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("/");
  const field = page.getByRole("searchbox", { name: "Søk i alle planer" });
  await expect(field).toBeFocused();
  await page.keyboard.type("mobbing");
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Søk etter «mobbing»");
  await expect(page).toHaveURL(/\/sok\?tekst=mobbing/);
  await expect(page.getByRole("status").filter({ hasText: /^\d+ treff$/ })).toBeVisible();
  const themes = page.getByRole("region", { name: "Temaer" });
  await expect(themes.locator("mark").first()).toHaveText(/mobb/i);

  const links = page.getByRole("region").getByRole("link");
  await page.keyboard.press("ArrowDown");
  await expect(links.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(field).toBeFocused();

  await page.keyboard.press("ArrowDown");
  const name = await links.first().innerText();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
  await page.goBack();
  await expect(field).toHaveValue("mobbing");
});

test("a search is narrowed to a kind and a municipality, and the link holds it all", async ({ page }) => {
  await page.goto("/sok?tekst=samling");
  await page.getByLabel("Kommune").selectOption("Vestby kommune");
  await expect(page).toHaveURL(/kommune=vestby/);
  await page.getByLabel("Type").selectOption("Aktiviteter");
  await expect(page.getByRole("region")).toHaveCount(1);
  await expect(page.getByRole("region")).not.toContainText("Sortland kommune");
  const found = await page.getByRole("status").filter({ hasText: "treff" }).innerText();

  await page.reload();
  await expect(page.getByRole("status").filter({ hasText: "treff" })).toHaveText(found);
  await expect(page.getByLabel("Type")).toHaveValue("ACTIVITY");
  await page.getByRole("region").getByRole("link").first().click();
  await expect(page).toHaveURL(/kalender\?visning=uke&uke=\d{4}-\d{2}/);
});

test("the same thing is marked anew by each search, and as it was on the way back", async ({ page }) => {
  await page.goto("/sok?tekst=krenkelser&type=THEME");
  const marks = page.locator("mark");
  await expect(marks.filter({ hasText: /krenkelse/i }).first()).toBeVisible();
  const field = page.getByRole("searchbox");
  await field.fill("mobbing");
  await field.press("Enter");
  await expect(marks.filter({ hasText: /mobbing/i }).first()).toBeVisible();
  await expect(marks.filter({ hasText: /krenkelse/i })).toHaveCount(0);
  await page.goBack();
  await expect(marks.filter({ hasText: /krenkelse/i }).first()).toBeVisible();
  await expect(marks.filter({ hasText: /mobbing/i })).toHaveCount(0);
});

test("a word with a slip is understood, and it is said; a word that nobody uses too", async ({ page }) => {
  await page.goto("/sok?tekst=mobing");
  await expect(page.getByText("Ingen av planene bruker «mobing». Her er det som ligner.")).toBeVisible();
  await expect(page.locator("mark").first()).toBeVisible();

  await page.goto("/sok?tekst=zxqj&sprak=en");
  await expect(page.getByText("None of the plans uses “zxqj”.")).toBeVisible();
  await expect(page.getByText("Nothing was found.")).toBeVisible();
});

test("whoever steers by voice turns the key for the search field off, and it stays off", async ({ page }) => {
  await page.goto("/tilgjengelighet");
  const key = page.getByRole("switch", { name: "Bruk / for å gå til søkefeltet" });
  await expect(key).toBeChecked();
  await key.uncheck();

  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const field = page.getByRole("searchbox", { name: "Søk i alle planer" });
  await page.keyboard.press("/");
  await expect(field).not.toBeFocused();

  await page.goto("/tilgjengelighet");
  await expect(key).not.toBeChecked();
  await key.check();
  await key.blur();
  await page.keyboard.press("/");
  await expect(field).toBeFocused();
});
