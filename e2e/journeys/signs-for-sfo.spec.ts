import { expect, test } from "../fixtures/test";

test("a reader finds which signs apply to SFO in Vestvågøy, under which vision and with which resources", async ({
  page,
}) => {
  await page.goto("/kommune/vestvagoy");
  await page.getByRole("main").getByRole("link", { name: "Temaplan for område Oppvekst" }).click();
  await page.getByRole("link", { name: "SFO", exact: true }).first().click();

  await expect(page.getByRole("heading", { level: 1, name: "SFO" })).toBeVisible();
  const vision = page.getByRole("region", { name: "Fremtidsbilder" }).getByRole("article");
  await expect(vision).toHaveCount(1);
  await expect(vision.getByRole("list", { name: /^Tegn på god praksis/ }).getByRole("listitem")).not.toHaveCount(0);
  await expect(vision.getByRole("heading", { name: "Ressurser" })).toBeVisible();
});
