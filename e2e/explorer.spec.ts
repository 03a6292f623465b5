import { expect, patiently, test } from "./fixtures/test";

test("the explorer asks a question and shows the documentation, without a word to anybody else", async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.goto("/api/explorer");
  await patiently(page.getByRole("region", { name: "Operation Editor" })).toContainText("sortland-sut");

  await page.getByRole("button", { name: /Execute query/ }).click();
  await patiently(page.getByRole("region", { name: "Result Window" })).toContainText("togetherWithBug");

  const documentation = page.getByRole("region", { name: "Documentation Explorer" });
  await documentation.getByRole("link", { name: "Query", exact: true }).click();
  await documentation.getByRole("link", { name: "activities" }).click();
  await patiently(documentation).toContainText("Activities of all plans, by time and then in the order of their plan");

  await page.getByRole("link", { name: "Sammenheng API" }).click();
  await expect(page).toHaveURL("/api");
});

test("a link opens the explorer with its question, on its day, and follows what is written", async ({ page }) => {
  const question = encodeURIComponent("query Today { clock { today } }");
  await page.goto(`/api/explorer?dag=2020-09-09&query=${question}`);

  const editor = page.getByRole("region", { name: "Operation Editor" });
  await patiently(editor).toContainText("query Today");
  await page.getByRole("button", { name: /Execute query/ }).click();
  await patiently(page.getByRole("region", { name: "Result Window" })).toContainText("2020-09-09");

  await editor.getByRole("textbox").focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("{clock{isoWeek");
  await expect(page).toHaveURL(/query=.*isoWeek/);
  await expect(page).toHaveURL(/dag=2020-09-09/);
});
