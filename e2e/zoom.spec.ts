import { pages } from "./fixtures/pages";
import { expect, test } from "./fixtures/test";

// What readers set in their browsers is no style of the page's, which its policy would refuse.
test.use({ bypassCSP: true });

for (const [name, address] of Object.entries(pages)) {
  test(`${name} loses nothing in large type and wide spacing`, async ({ page }) => {
    // A window of 1280 pixels at 200 % is one of 640.
    await page.setViewportSize({ width: 640, height: 450 });
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.evaluate(cutOff), "at 200 %").toEqual([]);

    // As WCAG 1.4.12 words it; readers set it in their browsers.
    await page.addStyleTag({
      content: "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }",
    });
    expect(await page.evaluate(cutOff), "with wide spacing").toEqual([]);
  });
}

/** Text that its box cuts off, and what reaches out of the window. */
function cutOff(): string[] {
  const visible = [...document.body.querySelectorAll<HTMLElement>("*")].filter(
    (element) => element.checkVisibility() && !element.closest("svg, .ds-sr-only, .ds-skip-link, select"),
  );
  const clips = ({ overflowX, overflowY }: CSSStyleDeclaration) => [overflowX, overflowY].includes("hidden");
  const cut = visible.filter((element) => {
    const style = getComputedStyle(element);
    const isShortened = style.webkitLineClamp !== "none";
    const overflows = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    return clips(style) && !isShortened && overflows && element.textContent?.trim() !== "";
  });
  const sideways = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  return [...cut.map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`), ...(sideways > 0 ? [`${sideways} px`] : [])];
}
