import { expect, test } from "vitest";
import { layOut } from "./layOut";
import type { Tie } from "./ties";

const boxes = ["styring", "ressurs", "prosjekt"].map((key) => ({ key, slug: key, label: key }));
const ties: Tie[] = [
  { kind: "reports", from: "prosjekt", to: "ressurs" },
  { kind: "reports", from: "ressurs", to: "styring" },
  { kind: "sends", from: "ressurs", to: "prosjekt" },
];

test("whom one reports to stands above, also where they have members below", () => {
  const { boxes: placed } = layOut(boxes, ties);
  const heightOf = Object.fromEntries(placed.map(({ key, y }) => [key, y]));
  expect(heightOf["styring"]).toBeLessThan(heightOf["ressurs"] ?? 0);
  expect(heightOf["ressurs"]).toBeLessThan(heightOf["prosjekt"] ?? 0);
});

test("every tie has a line, and no two boxes cover each other", () => {
  const { boxes: placed, ties: lines } = layOut(boxes, ties);
  expect(lines.every(({ path }) => path.startsWith("M"))).toBe(true);
  expect(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
});
