import { expect, test } from "vitest";
import { audienceOptions } from "./audienceOptions";

test("each position can be chosen once, in the order of the alphabet", () => {
  const [teacher, head] = [
    { slug: "laerer", name: "lærer" },
    { slug: "rektor", name: "rektor" },
  ];
  expect(audienceOptions([head, teacher, head, { slug: "ansatt", name: "ansatt" }], "nb")).toEqual([
    { value: "ansatt", label: "ansatt" },
    { value: "laerer", label: "lærer" },
    { value: "rektor", label: "rektor" },
  ]);
});
