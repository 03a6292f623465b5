import { expect, test } from "vitest";
import { describeMilestones } from "./describeMilestones";

const milestones = [{ number: 2 }, { number: 3 }, { number: 4 }];

test.each([
  ["2-4", milestones, "2, 3 og 4"],
  ["Alle", milestones, "Alle"],
  [null, milestones, "2, 3 og 4"],
  [null, [], null],
  ["6", [], "6"],
])("%s becomes what one reads", (written, of, expected) => {
  expect(describeMilestones(written, of, "nb")).toBe(expected);
});
