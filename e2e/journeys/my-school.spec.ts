import { expect, test } from "../fixtures/test";

test("a parent finds the school, and the signs to look for there", async ({ page }) => {
  await page.goto("/kommune/jevnaker");
  await page.getByRole("region", { name: "Enheter" }).getByRole("link", { name: "Jevnakerskolen", exact: true }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Jevnakerskolen");
  const signs = page.getByRole("region", { name: "Tegn å se etter" });
  await signs.getByText(/Inkluderende miljø · \d+ tegn/).click();
  await expect(signs.getByRole("listitem").first()).toBeVisible();
  await expect(signs.getByRole("link", { name: "Inkluderende miljø" })).toBeVisible();
});

test("a school leads to the roles in it", async ({ page }) => {
  await page.goto("/enhet/jevnaker-jevnakerskolen");
  await page.getByRole("region", { name: "Velg rollen din her" }).getByRole("link", { name: "Rektor", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rektor i Jevnaker kommune");
});

test("a service sees what it carries, and which meetings it is asked to", async ({ page }) => {
  await page.goto("/enhet/sortland-ppd");
  await expect(page.getByRole("region", { name: "Ansvar" }).getByRole("listitem")).toHaveCount(3);
  await expect(page.getByRole("region", { name: "Det neste som skjer" }).getByRole("listitem")).not.toHaveCount(0);
});
