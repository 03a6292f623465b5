import AxeBuilder from "@axe-core/playwright";
import { pages } from "./fixtures/pages";
import { expect, test } from "./fixtures/test";

const widths = [1280, 320];
const schemes = ["light", "dark"] as const;

for (const [name, address] of Object.entries(pages)) {
  for (const width of widths) {
    for (const colorScheme of schemes) {
      test(`${name}: sound at ${width} px, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.goto(address);

        await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
        await expect(page).toHaveTitle(/.+ – Sammenheng$/);

        const hidden = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(hidden, "pixels to scroll sideways").toBe(0);

        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n  ")}`);
        expect(found).toEqual([]);
      });
    }
  }
}
