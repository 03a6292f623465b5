// Weighs dist as a visitor's browser fetches it: what the first page needs, and what each further page adds.
// Prints the table, and fails when something is over its budget.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const BUDGET = { firstScript: 190, firstStyle: 40, furtherScript: 40 };

const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));
const entry = Object.keys(manifest).find((name) => manifest[name].isEntry);
const later = Object.keys(manifest).filter((name) => manifest[name].isDynamicEntry);
const routes = later.filter((name) => !name.startsWith("src/i18n/"));
// The texts of the whole, `nb.ts`, and those that come with one page alone, `nb.api.ts`. One language is needed; the
// heaviest counts.
const texts = later
  .map((name) => ({ name, room: /^src\/i18n\/__generated__\/\w+(?:\.(\w+))?\.ts$/.exec(name) }))
  .filter(({ room }) => room !== null)
  .map(({ name, room }) => ({ name, room: room[1], size: weigh(assetsOf(name).scripts) }))
  .toSorted((a, b) => b.size - a.size);
const language = texts.find(({ room }) => room === undefined).name;
const front = routes.find((name) => name.endsWith("FrontRoute.tsx"));

const first = [entry, front, language].map((name) => assetsOf(name)).reduce(merge);
const rows = [
  ["forsiden, skript", weigh(first.scripts), BUDGET.firstScript],
  ["forsiden, stil", weigh(first.styles), BUDGET.firstStyle],
];
for (const route of routes.filter((name) => name !== front)) {
  const name = manifest[route].name.replace("Route", "");
  const own = texts.find(({ room }) => room !== undefined && name.toLowerCase().startsWith(room));
  const { scripts } = [route, own?.name]
    .filter(Boolean)
    .map((part) => assetsOf(part))
    .reduce(merge);
  rows.push([
    `${name}, i tillegg`,
    weigh([...scripts].filter((file) => !first.scripts.has(file))),
    BUDGET.furtherScript,
  ]);
}

for (const [name, size, budget] of rows) {
  const verdict = size > budget ? "OVER" : "";
  console.log(`${name.padEnd(28)}${size.toFixed(1).padStart(8)} kB av ${budget} ${verdict}`);
}
if (rows.some(([, size, budget]) => size > budget)) process.exitCode = 1;

/** The files that a module of the manifest brings along, everything that it imports included. */
function assetsOf(name, seen = new Set()) {
  if (seen.has(name)) return { scripts: new Set(), styles: new Set() };
  seen.add(name);
  const { file, css = [], imports = [] } = manifest[name];
  return imports
    .map((imported) => assetsOf(imported, seen))
    .reduce(merge, { scripts: new Set([file]), styles: new Set(css) });
}

function merge(a, b) {
  return { scripts: new Set([...a.scripts, ...b.scripts]), styles: new Set([...a.styles, ...b.styles]) };
}

function weigh(files) {
  let bytes = 0;
  for (const file of files) bytes += gzipSync(readFileSync(new URL(file, dist))).length;
  return bytes / 1000;
}
