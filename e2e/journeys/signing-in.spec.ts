import { expect, test } from "@playwright/test";
import { LANGUAGES, TEXTS } from "../fixtures/reader-in-a-hurry";
import { startIssuer } from "../fixtures/issuer";
import { startServerWithDoor } from "../fixtures/door";

for (const language of LANGUAGES) {
  const t = TEXTS[language];

  test(`an employee signs in, comes back to the page they came from, and signs out (${language})`, async ({ page }) => {
    const issuer = await startIssuer({ name: "Ansatt Prøvesen" });
    const server = await startServerWithDoor({ url: issuer.url, kind: "feide" });
    try {
      issuer.knows(server.url);
      await page.goto(`${server.url}/kommune/kommune?sprak=${language}`);
      await page.getByRole("banner").getByRole("link", { name: t.session.signIn, exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: t.session.page.title })).toBeVisible();
      await page.getByRole("link", { name: t.session.page.by({ name: "Prøveinnlogging" }) }).click();
      // The issuer's own pages.
      await page.getByPlaceholder("Enter any login").fill("ansatt");
      await page.getByPlaceholder("and password").fill("hva som helst");
      await page.getByRole("button", { name: "Sign-in" }).click();
      await page.getByRole("button", { name: "Continue" }).click();

      await expect(page.getByRole("heading", { level: 1, name: "Kommune" })).toBeVisible();
      await expect(page.getByRole("banner")).toContainText("Ansatt Prøvesen");
      // No script sees what the browser shows for it.
      expect(await page.evaluate(() => document.cookie)).toBe("");

      await page.getByRole("button", { name: t.session.signOut }).click();
      await expect(page.getByRole("banner").getByRole("link", { name: t.session.signIn })).toBeVisible();
    } finally {
      await server.stop();
      await issuer.stop();
    }
  });
}
