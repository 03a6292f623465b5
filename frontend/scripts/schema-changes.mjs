// Compares schema.graphql with the last release in backend/releases/. What breaks those who build on the API must be
// announced: by its exact path, under «### Breaking» in the changelog's «[Unreleased]».
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

const house = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, house), "utf8");

/** What has changed for callers: path, message, and whether it breaks anyone. Words of the documentation are no change. */
export async function changesBetween(older, newer) {
  const changes = await diff(buildSchema(older), buildSchema(newer));
  return changes
    .map(({ type, path = "schema", message, criticality }) => ({
      type,
      path,
      message,
      breaks: criticality.level === "BREAKING",
    }))
    .filter(({ type, breaks }) => breaks || !/_DESCRIPTION_|^DIRECTIVE_USAGE_/.test(type));
}

/** The changes in short: of what is new, its name says it all. */
export function inShort(changes) {
  const isNew = new Set(changes.filter(({ type }) => type.endsWith("_ADDED")).map(({ path }) => path));
  return changes.filter(({ path }) => !parentsOf(path).some((parent) => isNew.has(parent)));
}

/** `Plan.title.language` stands in `Plan` and `Plan.title`. */
function parentsOf(path) {
  const names = path.split(".");
  return names.slice(1).map((_, at) => names.slice(0, at + 1).join("."));
}

/** The paths that the changelog's next release announces as breaking. */
export function announcedIn(changelog) {
  const next = partUnder(/^## \[Unreleased\]/, /^## /, changelog);
  const breaking = partUnder(/^### Breaking\s*$/, /^### /, next);
  return new Set(breaking.match(/`[^`]+`/g)?.map((path) => path.slice(1, -1)));
}

/** What breaks callers without a word in the changelog. */
export function unannounced(changes, changelog) {
  const announced = announcedIn(changelog);
  return changes.filter(({ path, breaks }) => breaks && !announced.has(path));
}

function partUnder(heading, end, text) {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => heading.test(line));
  if (start < 0) return "";
  const length = lines.slice(start + 1).findIndex((line) => end.test(line));
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join("\n");
}

/** The newest of some versions, as `0.10.0` is newer than `0.9.0`. */
export function newest(versions) {
  return versions.toSorted(new Intl.Collator("en", { numeric: true }).compare).at(-1);
}

/** The last release, and what has changed in the schema since. */
export async function sinceLastRelease() {
  const files = readdirSync(new URL("backend/releases/", house)).filter((name) => name.endsWith(".graphql"));
  const version = newest(files.map((name) => name.replace(/\.graphql$/, "")));
  const changes = await changesBetween(read(`backend/releases/${version}.graphql`), read("schema.graphql"));
  return { version, changes };
}

async function report() {
  const { version, changes } = await sinceLastRelease();
  const wrong = unannounced(changes, read("CHANGELOG.md"));
  for (const change of inShort(changes)) {
    const verdict = change.breaks ? (wrong.includes(change) ? " BREAKS" : " breaks, as announced") : "";
    console.log(`${change.path.padEnd(48)} ${change.message}${verdict}`);
  }
  if (changes.length === 0) console.log(`the schema is that of ${version}`);
  if (wrong.length === 0) return;
  console.error(`
This breaks those who build on ${version}. Deprecate instead; or announce each path, in backticks, under
«### Breaking» in the Unreleased section of CHANGELOG.md.`);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await report();
