import { expect, test } from "vitest";
import { arrangeDuties } from "./arrangeDuties";

const role = (...texts: string[]) => ({ responsibilities: texts.map((text) => ({ text })) });

test("a duty that several carry stands once, before what each carries alone", () => {
  expect(arrangeDuties([role("leder", "lytter"), role("lytter", "skriver"), role()])).toEqual([
    { carrier: null, duties: [{ text: "lytter", carriers: [0, 1] }] },
    { carrier: 0, duties: [{ text: "leder", carriers: [0] }] },
    { carrier: 1, duties: [{ text: "skriver", carriers: [1] }] },
  ]);
});
