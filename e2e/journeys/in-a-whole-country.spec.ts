import { startOwnServer } from "../fixtures/ownServer";
import { expect, test as base } from "@playwright/test";

// More of everything than the server gives at once: 120 municipalities with a plan each, and one of them with 120
// plans, groups and units.

const numbers = Array.from({ length: 120 }, (_, index) => String(index + 1).padStart(3, "0"));

const country = {
  municipalities: numbers.map((number) => ({
    slug: `kommune-${number}`,
    name: `Kommune ${number}`,
    municipalityNumber: `5${number}`,
  })),
  units: numbers.map((number) => ({
    slug: `skole-${number}`,
    name: `Skole ${number}`,
    kind: "SCHOOL",
    ownership: "PUBLIC",
    municipality: "kommune-001",
    owner: "kommune-001",
  })),
  networks: numbers.map((number) => ({
    slug: `gruppe-${number}`,
    name: `Gruppe ${number}`,
    kind: "CORE_NETWORK",
    host: "kommune-001",
  })),
  outlines: numbers.flatMap((number) => [plan(`plan-${number}`, "kommune-001"), plan(`egen-${number}`, `kommune-${number}`)]),
};

function plan(slug: string, owner: string) {
  return { slug, title: `Plan ${slug}`, kind: "THEME_PLAN", owner, period: { label: "2023" }, status: "IN_USE" };
}

const test = base.extend<object, { country: string }>({
  country: [
    async ({}, use) => {
      const { url, stop } = await startOwnServer(country);
      await use(url);
      await stop();
    },
    { scope: "worker" },
  ],
});

test("the front page goes on after the first hundred municipalities, and says when the rest does not come", async ({
  page,
  country: url,
}) => {
  await page.goto(url);
  const municipalities = page.getByRole("region", { name: "Velg kommune" });
  await expect(municipalities.getByRole("listitem")).toHaveCount(100);

  await page.route("**/graphql*", (route) => route.abort());
  await municipalities.getByRole("button", { name: "Vis flere" }).click();
  await expect(municipalities.getByRole("alert")).toHaveText("Vi fikk ikke hentet flere.");
  await expect(municipalities.getByRole("listitem")).toHaveCount(100);

  await page.unroute("**/graphql*");
  await municipalities.getByRole("button", { name: "Prøv igjen" }).click();
  await expect(municipalities.getByRole("listitem")).toHaveCount(120);
  await expect(municipalities.getByRole("link", { name: "Kommune 120" })).toBeVisible();
  await expect(municipalities.getByRole("button")).toHaveCount(0);
});

for (const list of ["Planer", "Nettverk og grupper", "Enheter"]) {
  test(`a municipality's page goes on after the first hundred under «${list}»`, async ({ page, country: url }) => {
    await page.goto(`${url}/kommune/kommune-001`);
    const part = page.getByRole("region", { name: list, exact: true });
    await expect(part.getByRole("listitem")).toHaveCount(100);
    await part.getByRole("button", { name: "Vis flere" }).click();
    await expect(part.getByRole("listitem")).toHaveCount(list === "Planer" ? 121 : 120);
    await expect(part.getByRole("button")).toHaveCount(0);
  });
}
