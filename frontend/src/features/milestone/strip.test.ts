import { expect, test } from "vitest";
import { monthsOf, placeIn } from "./strip";

const year = { start: "2023-08-01", end: "2024-07-31" };

test("a day lies where it is in the year, and a period takes its share", () => {
  expect(placeIn({ start: "2023-08-01", end: "2023-08-01" }, year)?.left).toBe(0);
  expect(placeIn({ start: "2024-01-31", end: "2024-01-31" }, year)?.left).toBeCloseTo(50, 0);
  expect(placeIn({ start: "2023-09-01", end: "2023-11-30" }, year)?.width).toBeCloseTo(25, 0);
});

test("what reaches out of the year is cut off, and what lies outside has no place", () => {
  expect(placeIn({ start: "2023-01-01", end: "2025-01-01" }, year)).toEqual({ left: 0, width: 100 });
  expect(placeIn({ start: "2024-08-01", end: "2024-08-01" }, year)).toBeNull();
});

test("a school year has twelve months that fill it", () => {
  const months = monthsOf(year, "nb");
  expect(months.map(({ name }) => name.slice(0, 3)).join(" ")).toBe("aug sep okt nov des jan feb mar apr mai jun jul");
  expect(months.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100);
});
