import { expect, test } from "../fixtures/test";

test("the pages name the documents they ask by id, and keep the answers", async ({ page }) => {
  const asked: URL[] = [];
  page.on("request", (request) => {
    const address = new URL(request.url());
    if (address.pathname === "/graphql") asked.push(address);
  });

  await page.goto("/plan/sortland-kibs-handlingsplan-2023-2024");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
  for (const { searchParams } of asked) {
    expect(searchParams.get("documentId")).toMatch(/^[0-9a-f]{64}$/);
    expect(searchParams.has("query")).toBe(false);
  }

  // The answer that the browser kept is confirmed, not sent again.
  const fresh = await page.request.get(asked[0]!.href);
  const again = await page.request.get(asked[0]!.href, { headers: { "if-none-match": fresh.headers()["etag"] ?? "" } });
  expect([fresh.status(), again.status()]).toEqual([200, 304]);
});
