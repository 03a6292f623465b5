import type { Page } from "@playwright/test";
import { pages } from "./fixtures/pages";
import { expect, test } from "./fixtures/test";

interface Stop {
  name: string;
  /** Where it stands in the document. */
  place: number;
  isSeen: boolean;
  isDate: boolean;
}

for (const [name, address] of Object.entries(pages)) {
  test(`${name} is walked through by keyboard: in order, each stop seen, and out at the end`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const count = await page.evaluate(countStops);
    const stops: Stop[] = [];
    while (stops.length <= count) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(describeStop);
      if (stop === null) break;
      // Within the field for a date one goes from day to month and year, and to the button that opens the calendar.
      if (stop.isDate && stops.at(-1)?.place === stop.place) stops.splice(-1, 1, both(stops.at(-1)!, stop));
      else stops.push(stop);
    }
    expect(stops[0]?.name).toBe("Hopp til innholdet");
    expect(stops.filter(({ isSeen }) => !isSeen).map((stop) => stop.name)).toEqual([]);
    const places = stops.map(({ place }) => place);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(stops.length, "a trap, or a stop that is passed by").toBe(count);
    expect(await levelsLeftOut(page)).toEqual([]);
  });
}

/** Two stops in one field. */
const both = (one: Stop, other: Stop): Stop => ({ ...other, isSeen: one.isSeen && other.isSeen });

/** Headings that stand more than one level below the one before them. */
async function levelsLeftOut(page: Page): Promise<string[]> {
  const headings = await page.getByRole("heading").evaluateAll((all) =>
    all.map((heading) => ({ level: Number(heading.tagName.slice(1)), text: heading.textContent ?? "" })),
  );
  return headings.filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1).map(({ text }) => text);
}

function countStops(): number {
  const all = document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex='0']");
  return [...all].filter((element) => element.checkVisibility({ visibilityProperty: true })).length;
}

function describeStop(): Stop | null {
  const stop = document.activeElement;
  if (stop === null || stop === document.body) return null;
  // A list of options keeps focus itself, and marks the option that it is at.
  const marked = document.getElementById(stop.getAttribute("aria-activedescendant") ?? "") ?? stop;
  const { outlineStyle, outlineWidth, boxShadow, strokeWidth } = getComputedStyle(marked);
  const box = stop.getBoundingClientRect();
  return {
    name: stop.textContent?.trim() ?? "",
    place: [...document.querySelectorAll("*")].indexOf(stop),
    isDate: stop instanceof HTMLInputElement && stop.type === "date",
    isSeen:
      box.width > 0 &&
      box.bottom > 0 &&
      box.top < window.innerHeight &&
      ((outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) ||
        boxShadow !== "none" ||
        (marked !== stop && parseFloat(strokeWidth) >= 3)),
  };
}
