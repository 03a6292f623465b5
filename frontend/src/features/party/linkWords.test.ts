import { expect, test } from "vitest";
import { linkWords } from "./linkWords";

const sut = { slug: "sut", name: "Skoleeiers utviklingsgruppe", abbreviation: "SUT" };
const bug = { slug: "bug", name: "Barnehagenes utviklingsgruppe", abbreviation: "BUG" };

test("groups are found in the words that name them", () => {
  expect(linkWords("BUG og SUT", [sut, bug])).toEqual([
    { text: "BUG", slug: "bug" },
    { text: " og " },
    { text: "SUT", slug: "sut" },
  ]);
});

test("the words as a whole mean a group that they do not name", () => {
  expect(linkWords("skoleledere", [sut])).toEqual([{ text: "skoleledere", slug: "sut" }]);
});

test("what several groups are not named by comes after the words", () => {
  expect(linkWords("SUT med flere", [sut, bug])).toEqual([
    { text: "SUT", slug: "sut" },
    { text: " med flere" },
    { text: "BUG", slug: "bug", isAdded: true },
  ]);
});

test("a part of a word is not a name", () => {
  expect(linkWords("SUTTER", [sut, bug])[0]).toEqual({ text: "SUTTER" });
});

test("words without groups are words", () => {
  expect(linkWords("foresatte", [])).toEqual([{ text: "foresatte" }]);
});
