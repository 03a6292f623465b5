import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { startCrookedIssuer } from "./fixtures/crookedIssuer";
import { startServerWithDoor } from "./fixtures/door";
import { sidewaysScroll, violationsOf } from "./fixtures/sound";

async function expectSound(page: Page, what: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await violationsOf(new AxeBuilder({ page })), `${what}, ${colorScheme}`).toEqual([]);
  }
  expect(await page.evaluate(sidewaysScroll), `${what}: pixels to scroll sideways`).toBe(0);
}

for (const width of [1280, 320]) {
  test(`the ways in, and a page for one who is signed in, are sound at ${width} px`, async ({ page }) => {
    const issuer = await startCrookedIssuer();
    const server = await startServerWithDoor({ url: issuer.url });
    try {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${server.url}/logg-inn?feil=utgaatt`);
      await expect(page.getByRole("link", { name: "Logg inn med Prøveinnlogging" })).toBeVisible();
      await expectSound(page, "the ways in");

      await page.goto(`${server.url}/auth/sign-in/prove?til=/kommune/kommune`);
      await expect(page.getByRole("heading", { level: 1, name: "Kommune" })).toBeVisible();
      await expect(page.getByRole("button", { name: "Logg ut" })).toBeVisible();
      await expectSound(page, "signed in");
    } finally {
      await server.stop();
      await issuer.stop();
    }
  });
}
