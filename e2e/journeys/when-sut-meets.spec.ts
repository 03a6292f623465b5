import { expect, LANGUAGES, test } from "../fixtures/reader-in-a-hurry";

for (const language of LANGUAGES) {
  test(`a union representative finds when SUT meets, and when together with BUG (${language})`, async ({
    page,
    reader,
  }) => {
    await reader.begin(language);
    await reader.click(page.getByRole("link", { name: "Sortland kommune" }).first());
    await reader.click(page.getByRole("main").getByRole("link", { name: /\(SUT\)/ }).first());
    const meetings = page.getByRole("listitem").filter({ has: page.getByRole("time") });
    await expect(meetings.filter({ hasText: /5\. oktober 2023/ })).toContainText("SUT");
    await expect(meetings.filter({ hasText: /23\. mai 2024/ })).toContainText("Felles SUT- og BUG- møte");
  });
}
