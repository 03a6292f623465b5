import { expect, test } from "vitest";
import { hitAddress } from "./hitAddress";

test("a row of a calendar is found in its week", () => {
  const address = hitAddress({ kind: "ACTIVITY", plan: "plan", start: "2023-09-27" });
  expect(address).toMatchObject({ to: "/plan/$slug/kalender", search: { visning: "uke", uke: "2023-39" } });
});

test("a theme has a page of its own, and so has what stands under one", () => {
  expect(hitAddress({ kind: "THEME", plan: "plan", theme: "around", own: "own" })).toMatchObject({
    params: { slug: "plan", theme: "own" },
  });
  expect(hitAddress({ kind: "SIGN", plan: "plan", theme: "around" })).toMatchObject({
    params: { slug: "plan", theme: "around" },
  });
});

test("what has no page leads nowhere", () => {
  expect(hitAddress({ kind: "PROGRAMME" })).toBeNull();
});
