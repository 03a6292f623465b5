import { expect, test } from "vitest";
import { standingOf } from "./standing";

const period = { from: "2023-08-01", to: "2024-07-31" };

test("what the owner says comes first", () => {
  expect(standingOf({ status: "DRAFT", isCurrent: false, ...period }, "2023-09-18")).toBe("DRAFT");
});

test.each([
  ["2023-09-18", true, "current"],
  ["2024-08-01", false, "over"],
  ["2023-07-31", false, "notStarted"],
])("a plan in use on %s is %s", (today, isCurrent, standing) => {
  expect(standingOf({ status: "IN_USE", isCurrent, ...period }, today)).toBe(standing);
});

test("a plan without a stated period is just in use", () => {
  expect(standingOf({ status: "IN_USE", isCurrent: false, from: null, to: null }, "2023-09-18")).toBe("IN_USE");
});
