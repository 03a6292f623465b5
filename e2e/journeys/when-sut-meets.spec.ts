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
    await expect(meetings).toContainText([
      "4. september 2023",
      "5. oktober 2023",
      "20. november 2023",
      "22. januar 2024",
      "5. mars 2024",
      "22. april 2024",
      "23. mai 2024",
    ]);
    const together = meetings.filter({ hasText: "Felles SUT- og BUG- møte" });
    await expect(together).toHaveCount(1);
    await expect(together).toContainText("23. mai 2024");
  });
}
