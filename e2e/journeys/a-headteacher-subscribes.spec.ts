import { plans } from "../fixtures/pages";
import { expect, test } from "../fixtures/test";

test("a headteacher narrows the calendar, sees the same in every view, and subscribes to just that", async ({
  page,
  request,
}) => {
  await page.goto(`${plans.sortland}/kalender`);
  const filters = page.getByRole("form", { name: "Velg hva du vil se" });
  await filters.getByLabel("For hvem").selectOption("rektor");
  await filters.getByLabel("Ord i teksten").fill("regional");
  await filters.getByLabel("Ord i teksten").press("Enter");
  await expect(page).toHaveURL(/malgruppe=rektor&tekst=regional/);
  const count = page.getByRole("status").filter({ hasText: "aktivitet" });
  await expect(count).toHaveText("5 aktiviteter");
  await expect(page.getByRole("article")).toHaveCount(5);

  const views = page.getByRole("navigation", { name: "Vis kalenderen som" });
  await views.getByRole("link", { name: "Årshjul" }).click();
  await expect(page.getByRole("listbox", { name: "Årshjul" }).getByRole("option")).toHaveCount(5);
  await expect(count).toHaveText("5 aktiviteter");

  await page.getByText("Abonner på kalenderen").click();
  const address = await page.getByLabel("Adressen til kalenderen").inputValue();
  expect(address).toMatch(/\/kalender\.ics\?malgruppe=rektor&tekst=regional$/);
  const open = page.getByRole("link", { name: "Åpne i kalenderprogrammet" });
  await expect(open).toHaveAttribute("href", address.replace(/^http:/, "webcal:"));
  for (const program of ["Outlook", "Google Kalender", "iPhone, iPad og Mac"]) {
    await expect(page.getByRole("heading", { name: program })).toBeVisible();
  }
  const feed = await (await request.get(address)).text();
  expect(feed.match(/BEGIN:VEVENT/g)).toHaveLength(5);
});

test("what was chosen is undone by «back», and all of it by one button", async ({ page }) => {
  await page.goto(`${plans.sortland}/kalender`);
  const filters = page.getByRole("form", { name: "Velg hva du vil se" });
  await filters.getByLabel("Kategori").selectOption("elever");
  await expect(page).toHaveURL(/kategori=elever/);
  await filters.getByLabel("Ord i teksten").fill("finnes slett ikke");
  await filters.getByLabel("Type").focus();
  await expect(page.getByText("Ingen aktiviteter passer")).toBeVisible();

  await page.goBack();
  await expect(filters.getByLabel("Ord i teksten")).toHaveValue("");
  await filters.getByRole("button", { name: "Fjern alle valg" }).click();
  await expect(page.getByText("89 aktiviteter")).toBeVisible();
  await expect(filters.getByLabel("Kategori")).toHaveValue("");
});

test("a reader finds an activity in the list below the wheel, and it is shown whole", async ({ page }) => {
  await page.goto(`${plans.sortland}/kalender?visning=aarshjul`);
  const list = page.getByRole("region", { name: "Det samme som liste" });
  await expect(list.getByRole("listitem")).toHaveCount(89);
  await list.getByRole("link", { name: "19.–20. okt. Regional skoleledersamling" }).click();
  await expect(page.getByRole("region", { name: "Valgt aktivitet" })).toContainText("Regional skoleledersamling");
  await expect(page.getByRole("listbox", { name: "Årshjul" }).getByRole("option", { selected: true })).toHaveAccessibleName(/Regional skoleledersamling/);
});
