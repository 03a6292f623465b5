import { expect, test } from "@playwright/test";
import { TEXTS } from "../fixtures/reader-in-a-hurry";
import { startCrookedIssuer } from "../fixtures/crookedIssuer";
import { startServerWithDoor } from "../fixtures/door";

test("whoever is signed out while reading is told so, and may go on", async ({ page }) => {
  const t = TEXTS.nb;
  const issuer = await startCrookedIssuer();
  const server = await startServerWithDoor({ url: issuer.url }, { SAMMENHENG_SESSION_LENGTH: "0.05" });
  try {
    await page.goto(`${server.url}/auth/sign-in/prove`);
    await expect(page.getByRole("banner")).toContainText("Noen");

    // A reader goes on reading, here with one search after another, until the three seconds are over.
    let searches = 0;
    await expect(async () => {
      searches += 1;
      await page.getByRole("searchbox").fill(`ord${searches}`);
      await page.getByRole("searchbox").press("Enter");
      await expect(page.getByText(t.session.over)).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(page.getByRole("banner").getByRole("link", { name: t.session.signIn, exact: true })).toBeVisible();
  } finally {
    await server.stop();
    await issuer.stop();
  }
});
