import { expect, test } from "vitest";
import { announcedIn, changesBetween, inShort, newest, unannounced } from "./schema-changes.mjs";

const broken = [
  ["a field is removed", "type Query { a: Int b: Int }", "type Query { a: Int }", ["Query.b"]],
  ["a field is renamed", "type Query { a: Int }", "type Query { b: Int }", ["Query.a"]],
  ["a field may now be null", "type Query { a: Int! }", "type Query { a: Int }", ["Query.a"]],
  ["a field has another type", "type Query { a: Int }", "type Query { a: String }", ["Query.a"]],
  ["an argument is removed", "type Query { a(x: Int): Int }", "type Query { a: Int }", ["Query.a.x"]],
  ["an argument is now required", "type Query { a(x: Int): Int }", "type Query { a(x: Int!): Int }", ["Query.a.x"]],
  [
    "a field of an input is new and required",
    "type Query { a(f: F): Int } input F { x: Int }",
    "type Query { a(f: F): Int } input F { x: Int y: Int! }",
    ["F.y"],
  ],
  [
    "of an input exactly one field may now be given",
    "type Query { a(f: F): Int } input F { x: Int }",
    "type Query { a(f: F): Int } input F @oneOf { x: Int }",
    ["F.@oneOf"],
  ],
  ["a word is removed", "type Query { a: E } enum E { A B }", "type Query { a: E } enum E { A }", ["E.B"]],
  ["a type is removed", "type Query { a: Int } type T { b: Int }", "type Query { a: Int }", ["T"]],
  [
    "a type leaves its interface",
    "type Query { a: N } interface N { id: ID } type T implements N { id: ID }",
    "type Query { a: N } interface N { id: ID } type T { id: ID }",
    ["T"],
  ],
];

test.each(broken)("callers break when %s", async (_, older, newer, paths) => {
  const changes = await changesBetween(older, newer);
  expect(changes.filter(({ breaks }) => breaks).map(({ path }) => path)).toEqual(paths);
});

const harmless = [
  ["a field is new", "type Query { a: Int }", "type Query { a: Int b: Int }", ["Query.b"]],
  ["an argument is new and optional", "type Query { a: Int }", "type Query { a(x: Int): Int }", ["Query.a.x"]],
  ["a field is never null any more", "type Query { a: Int }", "type Query { a: Int! }", ["Query.a"]],
  ["a word is new", "type Query { a: E } enum E { A }", "type Query { a: E } enum E { A B }", ["E.B"]],
  ["a field is described otherwise", 'type Query { "x" a: Int }', 'type Query { "y" a: Int }', []],
];

test.each(harmless)("no caller breaks when %s", async (_, older, newer, paths) => {
  const changes = await changesBetween(older, newer);
  expect(changes.map(({ path, breaks }) => [path, breaks])).toEqual(paths.map((path) => [path, false]));
});

test("of a new type or field its name is told, and not its parts one by one", async () => {
  const changes = await changesBetween(
    "type Query { a: Int }",
    "type Query { a: Int t(x: Int): T } type T { b: Int c: Int }",
  );
  expect(inShort(changes).map(({ path }) => path)).toEqual(["T", "Query.t"]);
});

test("only the next release's own list of what breaks is an announcement", () => {
  const changelog = `# Changelog
## [Unreleased]
### Added
- \`Plan.added\` is new.
### Breaking
- \`Plan.title\` is now \`Plan.name\`; and \`Theme\`
  is gone.
### Fixed
- \`Plan.fixed\` is right.
## [0.1.0]
### Breaking
- \`Plan.old\`
`;
  expect(announcedIn(changelog)).toEqual(new Set(["Plan.title", "Plan.name", "Theme"]));
  expect(announcedIn("# Changelog\n## [Unreleased]\n### Added\n- `Plan.added`\n")).toEqual(new Set());
});

const announcing = (...paths) => `## [Unreleased]\n### Breaking\n${paths.map((path) => `- \`${path}\`\n`).join("")}`;

test("what breaks is let through when its own path is announced, and not when another is", async () => {
  const changes = await changesBetween("type Query { plan: Int plans: Int }", "type Query { other: Int }");
  const left = (changelog) => unannounced(changes, changelog).map(({ path }) => path);
  expect(left("## [Unreleased]\n")).toEqual(["Query.plan", "Query.plans"]);
  expect(left(announcing("Query", "Query.plans"))).toEqual(["Query.plan"]);
  expect(left(announcing("Query.plan", "Query.plans"))).toEqual([]);
});

test("the newest release is the highest number, not the last in the alphabet", () => {
  expect(newest(["0.9.0", "0.10.0", "0.2.1"])).toBe("0.10.0");
});
