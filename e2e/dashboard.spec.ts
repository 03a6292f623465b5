import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import AxeBuilder from "@axe-core/playwright";
import { listening } from "./fixtures/listening";
import { test as base, expect } from "./fixtures/test";

// docs/examples/dashboard.html as a region would run it: on a server of its own, another origin than the API.

const source = readFileSync(new URL("../docs/examples/dashboard.html", import.meta.url), "utf8");

interface Fixtures {
  /** Opens the dashboard with its settings set. */
  dashboard: (settings: { region: string; day?: string }) => Promise<void>;
}

const test = base.extend<Fixtures>({
  dashboard: async ({ page, baseURL }, use) => {
    let html = source;
    const server = createServer((_, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8").end(html);
    });
    const address = await listening(server);
    await page.route(`${address}/**`, (route) => route.continue());
    await use(async ({ region, day = "" }) => {
      html = set(set(set(source, "api", `${baseURL}/graphql`), "region", region), "day", day);
      await page.goto(`${address}/`);
    });
    server.close();
  },
});

function set(html: string, name: string, value: string): string {
  return html.replace(new RegExp(`(const ${name} = )"[^"]*"`), `$1${JSON.stringify(value)}`);
}

test("a region sees its municipalities' plans, what is next, and what leads to each milestone", async ({
  page,
  dashboard,
}) => {
  const questions: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") questions.push(request.url());
  });
  await dashboard({ region: "vesteralen" });

  await expect(page.getByRole("heading", { level: 1, name: "Vesterålen og Lødingen" })).toBeVisible();
  await expect(page.getByText("Sett fra mandag 18. september 2023, uke 38")).toBeVisible();
  const sortland = page.getByRole("article", { name: "Sortland kommune" });
  await expect(sortland).toContainText("KIBS – Handlingsplan 2023/2024");
  await expect(sortland).toContainText("tir. 19. september · uke 38");

  const milestone = sortland.getByText("35 aktiviteter").first();
  await milestone.click();
  await expect(sortland.getByText("Skoleledermøte").first()).toBeVisible();
  expect(questions, "it asks once").toHaveLength(1);
});

test("the dashboard looks from the day that it is set to", async ({ page, dashboard }) => {
  await dashboard({ region: "lofoten", day: "2020-09-09" });
  await expect(page.getByRole("article")).toHaveCount(3);
  await expect(page.getByRole("article", { name: "Vestvågøy kommune" })).toContainText("Fagdag 1 Om støttesystemer");
  await expect(page.getByRole("article", { name: "Flakstad kommune" })).toContainText("Ingen planer i bruk.");
});

test("when something is wrong the dashboard says what, and tries again", async ({ page, dashboard, complaints }) => {
  await dashboard({ region: "atlantis" });
  await expect(page.getByRole("alert")).toContainText("«atlantis» er ingen region her");

  await page.route("**/graphql", (route) => route.abort());
  await dashboard({ region: "vesteralen" });
  await expect(page.getByRole("alert")).toContainText("tjenesten svarer ikke");
  await page.unroute("**/graphql");
  await page.getByRole("button", { name: "Prøv igjen" }).click();
  await expect(page.getByRole("article", { name: "Sortland kommune" })).toBeVisible();
  // The browser itself reports the request that this test broke.
  complaints.length = 0;
});

for (const width of [1280, 320]) {
  test(`the dashboard is sound at ${width} px, in light and in dark`, async ({ page, dashboard }) => {
    await page.setViewportSize({ width, height: 900 });
    await dashboard({ region: "vesteralen" });
    await expect(page.getByRole("article")).toHaveCount(1);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`)).toEqual([]);
    }
  });
}
