import type { Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { plans } from "../fixtures/pages";
import { expect, test } from "../fixtures/test";

test("a council member gets the plan as a document: whose, of when, which sheet, and nothing to click", async ({
  page,
}) => {
  await page.goto(plans.jevnaker);
  const sheets = await print(page);

  expect(sheets.length).toBeGreaterThan(8);
  expect(sheets.length).toBeLessThan(16);
  for (const [index, sheet] of sheets.entries()) {
    expect(sheet).toContain("Jevnaker kommune");
    expect(sheet).toContain("Kvalitetsplan for Oppvekst og Kultur 2022-2025");
    expect(sheet).toContain("Per 18. september 2023");
    expect(sheet).toContain(`Side ${index + 1} av ${sheets.length}`);
  }
  const whole = sheets.join("\n");
  expect(whole).toContain("Inkluderende miljø");
  // Menus, the way here and links to other pages have no place on paper.
  for (const word of ["Forsiden", "På denne siden", "Bokmål", "Hopp til", "Se milepælene", "Du ser planene"]) {
    expect(whole).not.toContain(word);
  }
});

test("the calendar is printed as it was narrowed, in the language that was chosen", async ({ page }) => {
  await page.goto(`${plans.sortland}/kalender?nettverk=sortland-sut&sprak=nn`);
  const [sheet, ...others] = await print(page);
  expect(others).toEqual([]);
  expect(sheet).toContain("Side 1 av 1");
  expect(sheet).toContain("Kalender for KIBS");
  expect(sheet).toContain("tors. 5. oktober 2023 · veke 40");
  for (const word of ["Nettverk Alle", "Gå til i dag", "Fjern alle val", "Passert"]) expect(sheet).not.toContain(word);
});

test("what is folded on the screen is unfolded on paper, and the sheets are white in the dark too", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`${plans.sortland}/milepaeler`);
  const whole = (await print(page)).join("\n");
  expect(whole).toContain("Halv fagdag for alle lærere");

  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  const ink = await page.getByRole("heading", { level: 1 }).evaluate((heading) => getComputedStyle(heading).color);
  expect(ink).toBe("rgb(41, 44, 48)");
});

for (const [name, address] of Object.entries({
  roles: `${plans.sortland}/roller`,
  theme: `${plans.vestvagoyTheme}/tema/sfo`,
  network: "/nettverk/sortland-sut",
  "my role": "/rolle/hovedtillitsvalgt?kommune=sortland",
  unit: "/enhet/sortland-ppd",
})) {
  test(`the ${name} page is a few sheets under the municipality's name`, async ({ page }) => {
    await page.goto(address);
    const sheets = await print(page);
    expect(sheets.length).toBeLessThan(5);
    expect(sheets[0]).toMatch(/^(Sortland|Vestvågøy) kommune/);
  });
}

/** The page as Chromium prints it, each sheet as its text. */
async function print(page: Page): Promise<string[]> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map((sheet) => sheet.replace(/\s+/g, " "));
}
