import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { groupsOf } from "./questions";

const files = readdirSync("../backend/tests/questions").filter((name) => name.endsWith(".graphql"));
const examples = files.map((name) => ({ name: name.replace(/\.graphql$/, ""), document: "" }));

test("every question that the tests ask stands on the page, once", () => {
  const shown = groupsOf(examples).flatMap(({ members }) => members.map(({ example }) => example.name));
  expect(shown.toSorted()).toEqual(examples.map(({ name }) => name).toSorted());
});
