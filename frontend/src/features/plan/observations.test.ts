import { expect, test } from "vitest";
import { scaleOf, tabulate } from "./observations";

test("years become columns in order, and those compared become rows, one's own first", () => {
  const { years, rows } = tabulate([
    { year: 2021, value: 51, scope: "NATIONAL", name: undefined },
    { year: 2021, value: 50, scope: "OWN", name: "Jevnaker" },
    { year: 2020, value: 49, scope: "OWN", name: "Jevnaker" },
  ]);
  expect(years).toEqual([2020, 2021]);
  expect(rows).toEqual([
    { scope: "OWN", name: "Jevnaker", values: [49, 50] },
    { scope: "NATIONAL", name: undefined, values: [null, 51] },
  ]);
});

test("a figure without a year has a column of its own", () => {
  expect(tabulate([{ year: null, value: 1, scope: "OWN", name: undefined }]).years).toEqual([null]);
});

test("percents are seen against a hundred, and other figures against the largest of them", () => {
  expect(scaleOf([12, 40], "prosent")).toBe(100);
  expect(scaleOf([41.8, 42.5], "grunnskolepoeng")).toBe(42.5);
  expect(scaleOf([], "saker")).toBe(1);
});
