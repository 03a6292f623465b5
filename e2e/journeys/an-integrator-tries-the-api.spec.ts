import { expect, patiently, test } from "../fixtures/test";

const question = "Når møtes SUT i 2023/2024, og når sammen med BUG?";

test("an integrator finds the API, runs an example and takes it along to the explorer", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "API for utviklere" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "API for utviklere" })).toBeVisible();

  await page.getByText(question).click();
  await page.getByRole("button", { name: "Kjør" }).click();
  await expect(page.getByRole("region", { name: `Svar: ${question}` })).toContainText('"2023-09-04"');
  await expect(page.getByText(/Svarte på \d+ ms/)).toBeVisible();

  await page.getByRole("link", { name: "Åpne i utforskeren" }).click();
  await patiently(page.getByRole("region", { name: "Operation Editor" })).toContainText("sortland-sut");
});

test("the first question is shown for this server, and the schemas are a step away", async ({ page, baseURL }) => {
  await page.goto("/api");
  await expect(page.getByRole("region", { name: "Spørsmålet", exact: true })).toContainText(`curl --get ${baseURL}/graphql`);
  await page.getByRole("link", { name: "/schema.graphql" }).click();
  await expect(page.getByText("type Query {")).toBeVisible();
});

test("an example runs on the day that the page is seen from, and takes the day along", async ({ page }) => {
  await page.goto("/api?dag=2020-09-09#15-when-sut-meets");
  const asked = page.waitForRequest((request) => request.url().endsWith("/graphql?dag=2020-09-09"));
  await page.getByRole("button", { name: "Kjør" }).click();
  await asked;
  const link = page.getByRole("link", { name: "Åpne i utforskeren" });
  await expect(link).toHaveAttribute("href", /dag=2020-09-09/);
});

test("when the server does not answer, one is told and tries again", async ({ page, complaints }) => {
  await page.goto("/api#15-when-sut-meets");
  await expect(page.getByRole("button", { name: "Kjør" })).toBeVisible();
  await page.route("**/graphql*", (route) => route.abort());
  await page.getByRole("button", { name: "Kjør" }).click();
  await expect(page.getByRole("alert")).toContainText("Vi får ikke kontakt med tjenesten");

  await page.unroute("**/graphql*");
  await page.getByRole("button", { name: "Prøv igjen" }).click();
  await expect(page.getByRole("region", { name: `Svar: ${question}` })).toContainText("together");
  // The browser itself reports the request that this test broke.
  complaints.length = 0;
});
