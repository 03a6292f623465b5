import { expect, test } from "vitest";
import { compileMessage } from "./compile-message.mjs";

test("a message without parameters is a string", () => {
  expect(compileMessage("Gå til i dag", "nb")).toEqual({ code: '"Gå til i dag"', type: "string" });
});

test("a printed parameter takes text or a number", () => {
  const { code, type } = compileMessage("Hei, {name}", "nb");
  expect(code).toBe("(p: { name: string | number }) => `Hei, ${p.name}`");
  expect(type).toBe("(p: { name: string | number }) => string");
});

test("a counted parameter is a number, and # prints it", () => {
  const { code } = compileMessage("{n, plural, one {# plan} other {# planer}}", "nb");
  expect(code).toContain("p: { n: number }");
  expect(code).toContain('"one": `${number("nb", p.n)} plan`');
});

test("signs that mean something in a template are kept as text", () => {
  expect(compileMessage("{n} kr `$`", "nb").code).toContain("\\`\\$\\`");
});

test("a broken message is an error", () => {
  expect(() => compileMessage("{n, plural, one {#}", "nb")).toThrow();
});
