// Weighs dist as a visitor's browser fetches it: what the first page needs, and what each further page adds.
// Prints the table, and fails when something is over its budget.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const BUDGET = { firstScript: 190, style: 40, furtherScript: 40 };

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
  .map(({ name, room }) => ({ name, room: room[1], size: weigh(scriptsOf(name)) }))
  .toSorted((a, b) => b.size - a.size);
const language = texts.find(({ room }) => room === undefined).name;

// The front page comes with the entry, and the style of all pages is one file.
const first = [entry, language].map((name) => scriptsOf(name)).reduce(merge);
const rows = [
  ["forsiden, skript", weigh(first), BUDGET.firstScript],
  ["stil", weigh([manifest["style.css"].file]), BUDGET.style],
];
for (const route of routes) {
  const name = manifest[route].name.replace("Route", "");
  const own = texts.find(({ room }) => room !== undefined && name.toLowerCase().startsWith(room));
  const scripts = [route, own?.name]
    .filter(Boolean)
    .map((part) => scriptsOf(part))
    .reduce(merge);
  rows.push([`${name}, i tillegg`, weigh([...scripts].filter((file) => !first.has(file))), BUDGET.furtherScript]);
}

for (const [name, size, budget] of rows) {
  const verdict = size > budget ? "OVER" : "";
  console.log(`${name.padEnd(28)}${size.toFixed(1).padStart(8)} kB av ${budget} ${verdict}`);
}
if (rows.some(([, size, budget]) => size > budget)) process.exitCode = 1;

/** The scripts that a module of the manifest brings along, everything that it imports included. */
function scriptsOf(name, seen = new Set()) {
  if (seen.has(name)) return new Set();
  seen.add(name);
  const { file, imports = [] } = manifest[name];
  return imports.map((imported) => scriptsOf(imported, seen)).reduce(merge, new Set([file]));
}

function merge(a, b) {
  return new Set([...a, ...b]);
}

function weigh(files) {
  let bytes = 0;
  for (const file of files) bytes += gzipSync(readFileSync(new URL(file, dist))).length;
  return bytes / 1000;
}
