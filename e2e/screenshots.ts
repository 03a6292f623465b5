import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Page, test } from "@playwright/test";
import { pages } from "./fixtures/pages";

// Every page as a person sees it, on a desk, a tablet and a telephone, in light and in dark: each as a picture of its
// own, and all of them together on a contact sheet.

const folder = fileURLToPath(new URL("../screenshots/", import.meta.url));
/** How much of a long page the contact sheet shows, as a multiple of its width. */
const SHOWN = { 1280: 1.6, 768: 2, 360: 4 };

for (const [width, shown] of Object.entries(SHOWN)) {
  for (const [name, colorScheme] of [
    ["lyst", "light"],
    ["moerkt", "dark"],
  ] as const) {
    test(`contact sheet at ${width} px, ${name}`, async ({ page }) => {
      const place = `${width}-${name}`;
      await mkdir(`${folder}${place}`, { recursive: true });
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: Number(width), height: 900 });
      const figures: string[] = [];
      for (const [title, address] of Object.entries(pages)) {
        figures.push(figure(title, await takePicture(page, address, `${folder}${place}/${title}.png`)));
      }
      await page.setViewportSize({ width: 1600, height: 900 });
      // Away from the server, whose content policy would not let the sheet have a style.
      await page.goto("about:blank");
      await page.setContent(sheet(place, shown, figures));
      await page.screenshot({ path: `${folder}oversikt-${place}.png`, fullPage: true });
    });
  }
}

async function takePicture(page: Page, address: string, path: string): Promise<string> {
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ path, fullPage: true });
  return picture.toString("base64");
}

function figure(name: string, picture: string): string {
  return `<figure><figcaption>${name}</figcaption><div><img src="data:image/png;base64,${picture}"></div></figure>`;
}

function sheet(title: string, shown: number, figures: string[]): string {
  const width = shown > 2 ? 180 : 370;
  return `<!doctype html><title>${title}</title>
    <style>
      body { display: flex; flex-wrap: wrap; gap: 16px; margin: 16px; background: #ddd; font: 14px sans-serif }
      figure { margin: 0; width: ${width}px }
      figure div { height: ${width * shown}px; overflow: hidden; background: #fff; border: 1px solid #999 }
      img { width: 100% }
    </style>${figures.join("")}`;
}
