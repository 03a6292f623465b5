import AxeBuilder from "@axe-core/playwright";
import { inLanguage, pages } from "./fixtures/pages";
import { sidewaysScroll, violationsOf } from "./fixtures/sound";
import { expect, test } from "./fixtures/test";

for (const [name, address] of Object.entries(pages)) {
  for (const width of [1280, 320]) {
    test(`${name} is sound at ${width} px, in light and in dark`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);

      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expect(page).toHaveTitle(/.+ – Sammenheng$/);
      expect(await page.evaluate(sidewaysScroll), "pixels to scroll sideways").toBe(0);

      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      expect(await violationsOf(new AxeBuilder({ page })), "axe, light").toEqual([]);

      // The dark scheme changes colours and nothing else, so only the rules about colour are asked again.
      await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
      const colours = new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]);
      expect(await violationsOf(colours), "axe, dark").toEqual([]);
    });
  }
}

for (const [name, address] of Object.entries(pages)) {
  for (const language of ["nn", "en"]) {
    test(`${name} is sound in another language (${language}), wide and narrow`, async ({ page }) => {
      await page.goto(inLanguage(address, language));
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(sidewaysScroll), `pixels to scroll sideways at ${width} px`).toBe(0);
        expect(await violationsOf(new AxeBuilder({ page })), `axe at ${width} px`).toEqual([]);
      }
    });
  }
}
