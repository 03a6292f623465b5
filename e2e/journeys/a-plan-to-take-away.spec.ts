import { readFile } from "node:fs/promises";
import { plans } from "../fixtures/pages";
import { take, takeTable } from "../fixtures/table";
import { expect, test } from "../fixtures/test";

const keysOf = (table: Record<string, string>[]) => new Set(table.map((line) => line["Nøkkel"]));

test("a secretary takes the calendar away as a table: all that the page shows, and then what she narrowed it to", async ({
  page,
}) => {
  await page.goto(`${plans.sortland}/kalender`);
  await expect(page.getByText("89 aktiviteter")).toBeVisible();
  const all = await takeTable(page, "Last ned kalenderen som CSV-fil");
  expect(Object.keys(all[0] ?? {}).slice(0, 6)).toEqual(["Fra dato", "Til dato", "Uke", "Fra kl.", "Til kl.", "Tittel"]);
  expect(keysOf(all).size).toBe(89);

  await page.getByLabel("For hvem").selectOption("rektor");
  await page.getByLabel("Ord i teksten").fill("regional");
  await page.getByLabel("Ord i teksten").press("Enter");
  await expect(page.getByText("5 aktiviteter")).toBeVisible();
  const narrowed = await takeTable(page, "Last ned utvalget som CSV-fil");
  expect(keysOf(narrowed).size).toBe(5);
  expect(narrowed.every((line) => /regional/i.test(Object.values(line).join()))).toBe(true);
});

test("what is left of the calendar is left from the day that the page is seen from", async ({ page }) => {
  await page.goto(`${plans.sortland}/kalender?fra=idag&dag=2024-05-01`);
  await page.getByRole("article").first().waitFor();
  const shown = await page.getByRole("article").count();
  expect(keysOf(await takeTable(page, "Last ned utvalget som CSV-fil")).size).toBe(shown);
});

test("the Excel workbook has the plan's name, and is one", async ({ page }) => {
  await page.goto(`${plans.sortland}/roller`);
  const file = await take(page, "Last ned roller og ansvar som Excel-arbeidsbok");
  expect(file.suggestedFilename()).toBe("KIBS – Handlingsplan 2023-2024 – roller.xlsx");
  // A workbook is a packed folder.
  expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe("PK");
});

test("a plan is taken away whole, with its signs, and no table that it has nothing for", async ({ page }) => {
  await page.goto(plans.jevnaker);
  await page.getByRole("navigation", { name: "På denne siden" }).getByRole("link", { name: "Last ned" }).click();
  const files = page.getByRole("region", { name: "Last ned" });
  await expect(files).toBeInViewport();
  await expect(files.getByRole("link", { name: /kalenderen/ })).toHaveCount(0);

  const document = await readFile(await (await take(page, "Last ned hele planen som plandokument (YAML)")).path(), "utf8");
  expect(document).toContain("format: sammenheng/1");
  expect(document).toContain("Kvalitetsplan for Oppvekst og Kultur 2022-2025");
  const signs = await takeTable(page, "Last ned tegn på god praksis som CSV-fil");
  expect(signs.map((line) => line["Tegn"])).toContain("Barn medvirker når aktiviteter utvikles.");
});

test("the remarks become a list to work through, in the reader's language", async ({ page }) => {
  await page.goto(`${plans.jevnaker}?merknader=ja&sprak=en`);
  await expect(page.getByText("8 remarks on the plan:")).toBeVisible();
  const table = await takeTable(page, "Download all remarks as a CSV file");
  expect(table).toHaveLength(8);
  const messages = table.map((line) => line["Merknad"] ?? "");
  await expect(page.getByRole("region", { name: "Remarks from the plan check" })).toContainText(messages[0] ?? "");
});

for (const [whose, address] of Object.entries({
  "a group": "/nettverk/sortland-sut",
  "a municipality": "/kommune/sortland",
  "a region": "/region/vesteralen",
  "a role": "/rolle/rektor?kommune=sortland",
})) {
  test(`the calendar of ${whose} can be subscribed to and taken away where it is shown`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText("Abonner på kalenderen")).toBeVisible();
    const table = await takeTable(page, "Last ned kalenderen som CSV-fil");
    expect(new Set(table.map((line) => line["Eier"]))).toEqual(new Set(["Sortland kommune"]));
  });
}
