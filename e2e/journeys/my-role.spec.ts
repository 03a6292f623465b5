import { expect, test } from "../fixtures/test";

test("a headteacher gathers her part of everything, in three clicks from the front page", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Sortland kommune" }).first().click();
  await page.getByLabel("Rolle", { exact: true }).selectOption("Rektor");
  await page.getByRole("button", { name: "Vis rollen" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rektor i Sortland kommune");
  await expect(page).toHaveURL(/\/rolle\/rektor\?kommune=sortland/);
  const meetings = page.getByRole("region", { name: "Møter og samlinger framover" });
  await expect(meetings.getByRole("listitem").first()).toContainText("2023");
  const groups = page.getByRole("region", { name: "Nettverk og grupper" });
  await expect(groups.getByRole("link", { name: /\(SUT\)/ })).toBeVisible();
  await expect(groups.getByRole("link", { name: /\(BUG\)/ })).toHaveCount(0);
  const duties = page.getByRole("region", { name: "Ansvar" });
  await expect(duties.getByRole("heading", { name: "Ledelsen i barnehage og skole" })).toBeVisible();
  await expect(duties.getByRole("heading", { name: "Foresatte" })).toHaveCount(0);
});

test("a role's calendar has an address of its own, and it is one", async ({ page, request }) => {
  await page.goto("/rolle/styrer?kommune=sortland");
  await page.getByText("Abonner på kalenderen").click();
  const address = await page.getByRole("textbox", { name: /adresse/i }).inputValue();
  expect(address).toMatch(/\/rolle\/styrer\/kalender\.ics\?kommune=sortland$/);
  const feed = await request.get(address);
  expect(feed.status()).toBe(200);
  expect(await feed.text()).toContain("BEGIN:VEVENT");
});

test("a link to a role without a municipality asks for one, in English too", async ({ page }) => {
  await page.goto("/rolle/rektor?sprak=en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My role");
  await expect(page.getByLabel("Role", { exact: true })).toHaveValue("rektor");
  await page.getByLabel("Municipality", { exact: true }).selectOption("Vestby kommune");
  await page.getByRole("button", { name: "Show the role" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rektor in Vestby kommune");
  await expect(page).toHaveURL(/sprak=en/);
});
