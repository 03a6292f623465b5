import { expect, test } from "../fixtures/test";

test("a network secretary sees whom each group reports to, in the diagram and in the table", async ({ page }) => {
  await page.goto("/kommune/vestby");
  await page.getByRole("link", { name: "Se hvordan alle gruppene henger sammen" }).click();

  const diagram = page.getByRole("region", { name: /^Gruppene med streker/ });
  await expect(diagram.getByRole("link")).toHaveCount(6);
  const top = async (name: string) => (await diagram.getByRole("link", { name, exact: true }).boundingBox())?.y ?? 0;
  expect(await top("Styringsgruppe")).toBeLessThan(await top("Ressursgruppe"));
  expect(await top("Ressursgruppe")).toBeLessThan(await top("Prosjektledernettverk"));
  await expect(diagram).toContainText("én på hver av 16 barnehager og hver av 8 skoler");
  await expect(page.getByRole("list", { name: "Hva strekene betyr" })).toContainText("rapporterer til");

  const row = page.getByRole("table").getByRole("row", { name: /^Lokal prosjektgruppe/ });
  await expect(row.getByRole("link", { name: "Prosjektledernettverk" }).first()).toBeVisible();
  await diagram.getByRole("link", { name: "Ressursgruppe" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ressursgruppe" })).toBeFocused();
});

test("a group that every school has stands once, and those that share people are told", async ({ page }) => {
  await page.goto("/kommune/sortland/nettverk");
  const diagram = page.getByRole("region", { name: /^Gruppene med streker/ });
  await expect(diagram.getByRole("listitem").filter({ hasText: "SKUT)" })).toHaveText(/én på hver skole/);
  const sut = page.getByRole("table").getByRole("row", { name: /^Skoleeiers utviklingsgruppe/ });
  await expect(sut.getByRole("link", { name: "Barnehagenes utviklingsgruppe (BUG)" })).toBeVisible();
});
