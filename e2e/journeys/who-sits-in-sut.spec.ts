import { expect, LANGUAGES, test, TEXTS } from "../fixtures/reader-in-a-hurry";

for (const language of LANGUAGES) {
  const t = TEXTS[language];

  test(`a reader finds who sits in Sortland's SUT, who leads it and which seats are shared (${language})`, async ({
    page,
    reader,
  }) => {
    await reader.begin(language);
    await reader.click(page.getByRole("link", { name: "Sortland kommune" }).first());
    await reader.click(page.getByRole("link", { name: /\(SUT\)/ }));

    await expect(page.getByRole("heading", { level: 1, name: /SUT/ })).toBeVisible();
    const seats = page.getByRole("table");
    await expect(seats.getByRole("row")).toHaveCount(1 + 4);
    await expect(seats.getByRole("row", { name: /skoleledere/i })).toContainText("3");
    await expect(seats.getByRole("row", { name: /assisterende kommunalsjef/i })).toContainText(t.network.seats.chair);
    await expect(seats.getByRole("row", { name: /hovedtillitsvalgt/i })).toContainText("BUG");
  });

  test(`and the same for BUG (${language})`, async ({ page, reader }) => {
    await reader.begin(language);
    await reader.click(page.getByRole("link", { name: "Sortland kommune" }).first());
    await reader.click(page.getByRole("link", { name: /\(BUG\)/ }));

    const seats = page.getByRole("table");
    await expect(seats.getByRole("row")).toHaveCount(1 + 4);
    await expect(seats.getByRole("row", { name: "styrere fra kommunale barnehager" })).toContainText("2");
    await expect(seats.getByRole("row", { name: "styrere fra private barnehager" })).toContainText("2");
    await expect(seats.getByRole("row", { name: /assisterende kommunalsjef/i })).toContainText(t.network.seats.chair);
    await expect(seats.getByRole("row", { name: /hovedtillitsvalgt/i })).toContainText("SUT");
  });
}
