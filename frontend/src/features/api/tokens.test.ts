import { expect, test } from "vitest";
import { tokensOf } from "./tokens";

const kinds = (document: string) =>
  tokensOf(document)
    .filter(({ kind }) => kind !== "rest")
    .map(({ kind, text }) => [kind, text]);

test("a document is told in its pieces", () => {
  expect(kinds('# When?\nquery Q($n: ID!) { a: plan(by: { slug: "a # b" }) { goals(kind: OVERALL) { id } } }')).toEqual(
    [
      ["comment", "# When?"],
      ["keyword", "query"],
      ["keyword", "$n"],
      ["keyword", "ID"],
      ["name", "a"],
      ["name", "by"],
      ["name", "slug"],
      ["string", '"a # b"'],
      ["name", "kind"],
      ["keyword", "OVERALL"],
    ],
  );
});

test("nothing of a document is lost, also where it is broken", () => {
  for (const document of ["", "{", '{ a(b: "unended', '# only\n"x\\"y" { a }\n', "{ ærlig }"]) {
    expect(
      tokensOf(document)
        .map(({ text }) => text)
        .join(""),
    ).toBe(document);
  }
});
