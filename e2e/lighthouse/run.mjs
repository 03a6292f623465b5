// Measures pages of a running server with Lighthouse, prints the table, and fails when a score is too low.
import { mkdir, writeFile } from "node:fs/promises";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { PAGES, READERS, SOUND, TIMES } from "./config.mjs";

const base = process.env.BASE_URL ?? "http://127.0.0.1:8080";
const reports = new URL("../../lighthouse/", import.meta.url);
const categories = ["performance", ...Object.keys(SOUND)];
const times = {
  FCP: "first-contentful-paint",
  LCP: "largest-contentful-paint",
  TBT: "total-blocking-time",
  CLS: "cumulative-layout-shift",
};

await mkdir(reports, { recursive: true });
print("", [...categories, ...Object.keys(times)]);
for (const [reader, { settings, performance }] of Object.entries(READERS)) {
  const { default: config } = await import(`lighthouse/core/config/${settings}.js`);
  for (const [page, address] of Object.entries(PAGES)) {
    await measure(`${page}, ${reader}`, base + address, config, { performance, ...SOUND });
  }
}

async function measure(name, url, config, lowest) {
  const visits = [];
  for (let time = 0; time < TIMES; time += 1) visits.push(await visit(url, config));
  visits.sort((a, b) => scoreOf(a.lhr, "performance") - scoreOf(b.lhr, "performance"));
  const { lhr, report } = visits[Math.floor(TIMES / 2)];
  await writeFile(new URL(`${name.replace(", ", "-")}.html`, reports), report);
  const low = categories.filter((category) => scoreOf(lhr, category) < lowest[category]);
  print(name, [
    ...categories.map((category) => `${scoreOf(lhr, category)}${low.includes(category) ? " TOO LOW" : ""}`),
    ...Object.values(times).map((audit) => lhr.audits[audit].displayValue),
  ]);
  for (const category of low) for (const line of shortcomings(lhr, category)) console.log(`  ${category}: ${line}`);
  if (low.length > 0) process.exitCode = 1;
}

/** One visit with a browser of its own, that has nothing yet. */
async function visit(url, config) {
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const chrome = await launch({ chromePath: process.env.CHROMIUM, chromeFlags: ["--headless=new", ...sandbox] });
  try {
    const flags = { port: chrome.port, output: "html", logLevel: "error", onlyCategories: categories };
    return await lighthouse(url, flags, config);
  } finally {
    chrome.kill();
  }
}

function scoreOf(lhr, category) {
  return Math.round(lhr.categories[category].score * 100);
}

/** What keeps a page from full marks. */
function shortcomings(lhr, category) {
  return lhr.categories[category].auditRefs
    .map(({ id, weight }) => ({ ...lhr.audits[id], weight }))
    .filter(({ weight, score }) => weight > 0 && score !== null && score < 1)
    .map(({ title, displayValue }) => [title, displayValue].filter(Boolean).join(", "));
}

function print(name, cells) {
  console.log([name.padEnd(24), ...cells.map((cell) => cell.padEnd(16))].join("").trimEnd());
}
