import AxeBuilder from "@axe-core/playwright";
import { pages } from "./fixtures/pages";
import { expect, test } from "./fixtures/test";

for (const [name, address] of Object.entries(pages)) {
  for (const width of [1280, 320]) {
    test(`${name} is sound at ${width} px, in light and in dark`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);

      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expect(page).toHaveTitle(/.+ – Sammenheng$/);
      expect(await page.evaluate(sidewaysScroll), "pixels to scroll sideways").toBe(0);

      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n  ")}`);
        expect(found, `axe, ${colorScheme}`).toEqual([]);
      }
    });
  }
}

function sidewaysScroll(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}
