import { plans } from "../fixtures/pages";
import { expect, test } from "../fixtures/test";

test("a politician sees eight themes around the plan, and gets to one of them", async ({ page }) => {
  await page.goto(plans.vestvagoyDevelopment);
  const themes = page.getByRole("region", { name: "Temaer" });
  // The picture holds the eight that hang together; the list below all ten.
  const links = themes.getByRole("link", { name: "Lederutvikling" });
  await expect(links).toHaveCount(2);
  await expect(themes.getByRole("link", { name: "DEKOM Lofoten" })).toHaveCount(1);
  await expect(themes.getByText("Henger sammen med 7 andre temaer")).toHaveCount(8);
  await links.first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Lederutvikling" })).toBeFocused();
});

test("on a telephone the list says what the picture says", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(plans.jevnaker);
  const areas = page.getByRole("region", { name: "Temaer" }).getByRole("listitem");
  const area = areas.filter({ has: page.getByRole("heading", { name: /Inkluderende miljø/ }) });
  await expect(area).toContainText("1 mål · 3 kjernekomponenter · 14 tegn");
  await expect(area).toContainText("Alle hører til og betyr noe for fellesskapet");
  await expect(page.getByRole("link", { name: /Inkluderende miljø/ })).toHaveCount(1);
});

test("figures have their numbers in a table, and the bars say nothing else", async ({ page }) => {
  await page.goto(plans.jevnaker);
  const table = page.getByRole("table", { name: /^Grunnskolepoeng/ });
  await expect(table.getByRole("row", { name: /Jevnaker kommune/ })).toContainText("41,85");
  await expect(table.getByRole("row", { name: /Landet/ })).toContainText("43,1");
});
