import { expect, test } from "vitest";
import { isHeldBy } from "./isHeldBy";

const head = { slug: "rektor", covers: [] };
const leader = { slug: "enhetsleder", covers: ["rektor", "styrer"] };

test("a head sits where heads sit, and where leaders of units do", () => {
  expect(isHeldBy(head, head)).toBe(true);
  expect(isHeldBy(head, leader)).toBe(true);
  expect(isHeldBy(leader, head)).toBe(true);
});

test("a head does not sit where heads of kindergartens do", () => {
  expect(isHeldBy(head, { slug: "styrer", covers: [] })).toBe(false);
});
