import { expect, test } from "vitest";
import { readSearchState } from "./searchState";

test("a text is read as it was meant, also when it looks like a number", () => {
  expect(readSearchState({ tekst: "  trygt   miljø " }).tekst).toBe("trygt miljø");
  expect(readSearchState({ tekst: 2023 }).tekst).toBe("2023");
  expect(readSearchState({ tekst: " " }).tekst).toBeUndefined();
});

test("a text is cut where the server would refuse it", () => {
  expect(readSearchState({ tekst: "a b c d e f g h i j k" }).tekst).toBe("a b c d e f g h i j");
  expect(readSearchState({ tekst: "å".repeat(300) }).tekst).toHaveLength(200);
});

test("a kind that is none is left out", () => {
  expect(readSearchState({ tekst: "ro", type: "FISH" }).type).toBeUndefined();
  expect(readSearchState({ tekst: "ro", type: "SIGN" }).type).toBe("SIGN");
});
