import { describe, expect, test } from "vitest";
import { arrangeWheel, months, schoolYears, weeks, yearFrom } from "./geometry";

const at = (start: string, end: string, precision: string) => ({ start, end, precision });

test("the year starts in August at the top and goes once round", () => {
  const { angle } = yearFrom(2023);
  expect(angle("2023-08-01")).toBe(0);
  expect(angle("2024-08-01")).toBeCloseTo(2 * Math.PI);
  expect(angle("2024-01-31")).toBeCloseTo(Math.PI, 1);
});

test("twelve months follow each other without a gap, from August to July", () => {
  const all = months(2023);
  expect([all[0]?.month, all[5]?.month, all[11]?.month]).toEqual(["2023-08-01", "2024-01-01", "2024-07-01"]);
  for (const [place, { to }] of all.entries()) expect(to).toBeCloseTo(all[place + 1]?.from ?? 2 * Math.PI);
});

test("the weeks are ISO weeks, also where the year has fifty-three of them", () => {
  expect(weeks(2020).map(({ week }) => week)).toContain(53);
  expect(weeks(2023).map(({ week }) => week)).not.toContain(53);
  expect(weeks(2023)[0]?.week).toBe(32);
});

test("a plan's school years are those that its activities touch", () => {
  expect(schoolYears([at("2023-07-31", "2023-08-01", "DAYS"), at("2025-08-01", "2025-08-01", "DAY")])).toEqual([
    2022, 2023, 2025,
  ]);
});

/** A little more than three days. */
const GAP = 0.056;

describe("what happens", () => {
  const day = at("2023-09-14", "2023-09-14", "DAY");
  const sameDay = at("2023-09-14", "2023-09-15", "DAYS");
  const autumn = at("2023-09-01", "2023-11-30", "MONTHS");
  const october = at("2023-10-01", "2023-10-31", "MONTH");
  const before = at("2023-06-01", "2023-06-30", "MONTH");
  const wheel = arrangeWheel([sameDay, day, october, autumn, before], 2023, GAP);

  test("is a mark when it takes a few days and an arc when it takes longer, and stays out of other years", () => {
    expect(wheel.marks.map(({ activity }) => activity)).toEqual([sameDay, day]);
    expect(wheel.arcs.map(({ activity }) => activity)).toEqual([autumn, october]);
    expect(wheel.order).toEqual([autumn, sameDay, day, october]);
  });

  test("never covers anything else", () => {
    expect(wheel.marks.map(({ lane }) => lane)).toEqual([0, 1]);
    expect(wheel.arcs.map(({ lane }) => lane)).toEqual([0, 1]);
  });

  test("is cut where the school year begins and ends", () => {
    const [arc] = arrangeWheel([at("2023-06-01", "2024-12-31", "OPEN")], 2023, GAP).arcs;
    expect([arc?.from, arc?.to]).toEqual([0, 2 * Math.PI]);
  });
});
