import type { Locator } from "@playwright/test";
import { pages, plans } from "./fixtures/pages";
import { expect, test } from "./fixtures/test";

// Each page as a screen reader meets it: what there is, what it is called, in which order. Read a changed snapshot as
// you would listen to it before you accept it (`--update-snapshots`).

/** Long pages of which another of the same kind says as much, and one that says on which day the server was filled. */
const LEFT_OUT = [
  "endringer Sortland",
  "kommune Vestvågøy",
  "kalender Sortland",
  "kalender Vestby",
  "kalender Sortland, årshjul",
  "roller Sortland, med merknader",
  "nettverk i Sortland",
  "api med et eksempel åpent",
];

const heard: Record<string, string> = {
  ...pages,
  "kalender Sortland, årshjul for elever": `${plans.sortland}/kalender?visning=aarshjul&malgruppe=elev`,
};

for (const [name, address] of Object.entries(heard).filter(([each]) => !LEFT_OUT.includes(each))) {
  test(`${name} is heard as it is seen`, async ({ page, baseURL }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const said = await listen(page.getByRole("main"));
    expect(said.replaceAll(baseURL ?? "", "http://localhost:8080")).toMatchSnapshot([`${nameOfFile(name)}.aria.yml`]);
  });
}

test("what stands around every page is heard in its order", async ({ page }) => {
  await page.goto("/sok");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await listen(page.locator("body"))).toMatchSnapshot(["rammen.aria.yml"]);
});

/** What is there when nothing comes any more: diagrams are laid out once they are on the page. */
async function listen(part: Locator): Promise<string> {
  let said = "";
  await expect(async () => {
    const before = said;
    said = await part.ariaSnapshot();
    expect(said).toBe(before);
  }).toPass();
  return `${said}\n`;
}

/** «søk i en kommune, én type» as sok-i-en-kommune-en-type. */
function nameOfFile(name: string): string {
  const plain = name.toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "o").normalize("NFD").replaceAll(/\p{M}/gu, "");
  return plain.replaceAll(/[^a-z0-9]+/g, "-");
}
