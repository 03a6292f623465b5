import { inLanguage, pages, plans } from "../fixtures/pages";
import { expect, test } from "../fixtures/test";

test("a reader of nynorsk chooses it once, and it stays", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "nb");
  const languages = page.getByRole("navigation", { name: "Språk" });
  await languages.getByRole("link", { name: "Nynorsk" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Planar for barnehage, skule og oppvekst");
  await expect(page.locator("html")).toHaveAttribute("lang", "nn");
  await expect(languages.getByRole("link", { name: "Nynorsk" })).toHaveAttribute("aria-current");
  await page.getByRole("link", { name: "Sortland kommune" }).first().click();
  await expect(page).toHaveURL(/sprak=nn/);
  await expect(page.getByRole("heading", { name: "Nettverk og grupper" })).toBeVisible();

  // Without a word in the address, the browser remembers.
  await page.goto(`${plans.sortland}/kalender`);
  await expect(page.getByText("89 aktivitetar")).toBeVisible();
  await expect(page.getByText("ons. 27. september 2023 · veke 39").first()).toBeVisible();
});

test("a link carries its language to a reader who has chosen none", async ({ page }) => {
  await page.goto(`${plans.sortland}/kalender?sprak=en&type=MEETING`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Calendar for KIBS – Handlingsplan 2023/2024");
  await expect(page.getByLabel("Kind")).toHaveValue("MEETING");
  await expect(page.getByText("Thu, 5 October 2023 · week 40").first()).toBeVisible();
});

test("one downloads the language that one reads, and no other", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(...(/\/(nb|nn|en)-[^/]*\.js$/.exec(request.url())?.slice(1) ?? [])));
  await page.goto("/?sprak=nn");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(fetched).toEqual(["nn"]);
});

for (const [name, address] of Object.entries(pages)) {
  test(`${name} in English says what is English in English, and marks what is not`, async ({ page }) => {
    await page.goto(inLanguage(address, "en"));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const { interfaceText, contentText } = await page.evaluate(textsByLanguage);
    expect(wordsIn(interfaceText, NORWEGIAN), "Norwegian words that are not marked").toEqual([]);
    expect(wordsIn(contentText, ENGLISH), "English words that are marked as Norwegian").toEqual([]);
  });
}

/** Small words that no text of a line or more does without, and that the other language does not have. */
const NORWEGIAN = ["og", "er", "på", "til", "av", "som", "med", "en", "det", "ikke", "skal", "barnehage", "skole"];
const ENGLISH = ["the", "with", "from", "not", "past", "show", "week", "milestone", "show more"];

function wordsIn(text: string, words: string[]): string[] {
  const lines = text.split("\n");
  return lines.filter((line) => words.some((word) => new RegExp(`(?<![\\p{L}(])${word}(?![\\p{L})])`, "iu").test(line)));
}

/** The text of the page by whether it stands under a `lang` of its own. Menus name languages in those languages. */
function textsByLanguage() {
  const texts = { interfaceText: "", contentText: "" };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || element.closest("script, style, noscript, svg title") !== null) continue;
    const language = element.closest("[lang]")?.getAttribute("lang");
    texts[language === "en" ? "interfaceText" : "contentText"] += `${node.textContent}\n`;
  }
  return texts;
}
