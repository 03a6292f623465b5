import { plans } from "../fixtures/pages";
import { expect, test } from "../fixtures/test";

test("a plan that does not exist is said to be missing, with a way on", async ({ page }) => {
  await page.goto("/plan/finnes-ikke");
  await expect(page.getByRole("heading", { level: 1, name: "Vi finner ikke siden" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Gå til forsiden" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Planer for barnehage, skole og oppvekst" })).toBeVisible();
});

test("when the server is gone one is told, and tries again on the same page", async ({ page, complaints }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Sortland kommune" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Sortland kommune" })).toBeVisible();

  await page.route("**/graphql*", (route) => route.abort());
  await page.getByRole("main").getByRole("link", { name: "KIBS – Handlingsplan 2023/2024" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Vi får ikke vist siden" })).toBeVisible();
  await expect(page.getByRole("alert")).toContainText("Vi får ikke kontakt med tjenesten");

  await page.unroute("**/graphql*");
  await page.getByRole("button", { name: "Prøv igjen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "KIBS – Handlingsplan 2023/2024" })).toBeVisible();
  await expect(page).toHaveURL(plans.sortland);

  // The browser itself reports the requests that this test broke.
  complaints.length = 0;
});

test("without a network one is told so, and the page comes by itself when it is back", async ({ page, complaints }) => {
  await page.goto("/kommune/sortland");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await page.context().setOffline(true);
  await expect(page.getByRole("status").getByText(/^Du er uten nett\./)).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "KIBS – Handlingsplan 2023/2024" }).first().click();
  await expect(page.getByRole("alert")).toHaveText("Du er uten nett. Siden hentes av seg selv når nettet er tilbake.");

  await page.context().setOffline(false);
  await expect(page.getByRole("heading", { level: 1, name: "KIBS – Handlingsplan 2023/2024" })).toBeVisible();
  await expect(page.getByText(/^Du er uten nett\./)).toBeHidden();
  complaints.length = 0;
});
