import { expect, test } from "vitest";
import { formatAmount, formatNumber, formatShare } from "./numbers";
import { inSentence, joinWords, paragraphsOf } from "./text";

const plainSpaces = (text: string) => text.replaceAll("\u00a0", " ");

test("words are joined as in a sentence", () => {
  expect(joinWords(["2", "3", "4"], "nb")).toBe("2, 3 og 4");
});

test("a text falls into its paragraphs", () => {
  expect(paragraphsOf("Ett.\n\n To.\nTre.\n")).toEqual(["Ett.", "To.", "Tre."]);
});

test("amounts, shares and figures are written in Norwegian", () => {
  expect(plainSpaces(formatAmount(2500000, "NOK", "nb"))).toBe("2 500 000 kr");
  expect(plainSpaces(formatShare(0.2, "nb"))).toBe("20 %");
  expect(formatNumber(4.25, "nb")).toBe("4,25");
});

test("a label inside a sentence starts small, unless it is an abbreviation", () => {
  expect(["Skole", "SFO", "Politisk organ"].map(inSentence)).toEqual(["skole", "SFO", "politisk organ"]);
});
