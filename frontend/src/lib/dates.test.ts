import { describe, expect, test } from "vitest";
import {
  dayOf,
  formatDate,
  formatDates,
  formatDay,
  formatDays,
  formatLongDay,
  formatMonths,
  formatShortDays,
  formatShortMonths,
  isDay,
  isoWeekOf,
  monthOf,
  startOf,
  tenseOf,
} from "./dates";

describe("days are written as people write them", () => {
  test.each([
    [formatDay("2023-08-14", "nb"), "man. 14. august 2023"],
    [formatLongDay("2023-09-18", "nb"), "mandag 18. september 2023"],
    [formatDate("2021-06-15", "nb"), "15. juni 2021"],
    [formatDays("2023-09-14", "2023-09-15", "nb"), "tor. 14.–fre. 15. september 2023"],
    [formatDates("2023-09-11", "2023-10-01", "nb"), "11. september–1. oktober 2023"],
    [formatMonths("2023-09-01", "2023-11-30", "nb"), "september–november 2023"],
    [formatMonths("2023-11-01", "2024-03-31", "nb"), "november 2023–mars 2024"],
    [formatMonths("2023-10-01", "2023-10-31", "nb"), "oktober 2023"],
    [formatShortDays("2023-09-14", "2023-09-15", "nb"), "14.–15. sep."],
    [formatShortMonths("2023-09-01", "2023-11-30", "nb"), "sep–nov"],
    [formatLongDay("2023-09-19", "nn"), "tysdag 19. september 2023"],
    [formatDays("2023-09-16", "2023-09-17", "nn"), "laur. 16.–sun. 17. september 2023"],
    [formatLongDay("2023-09-18", "en-GB"), "Monday, 18 September 2023"],
  ])("%s", (written, expected) => {
    expect(written).toBe(expected);
  });
});

describe("ISO weeks", () => {
  test.each([
    ["2023-08-14", 33],
    ["2023-09-18", 38],
    ["2021-01-03", 53],
    ["2021-01-04", 1],
    ["2024-12-30", 1],
    ["2026-12-31", 53],
    ["2027-01-01", 53],
  ])("%s is in week %i", (day, week) => {
    expect(isoWeekOf(day)).toBe(week);
  });
});

test("past, ongoing and future are told from the given day, both ends included", () => {
  expect(tenseOf("2023-09-01", "2023-09-17", "2023-09-18")).toBe("past");
  expect(tenseOf("2023-09-01", "2023-09-18", "2023-09-18")).toBe("ongoing");
  expect(tenseOf("2023-09-18", "2023-11-30", "2023-09-18")).toBe("ongoing");
  expect(tenseOf("2023-09-19", "2023-09-19", "2023-09-18")).toBe("future");
});

test("only a real day is a day", () => {
  expect(isDay("2023-09-18")).toBe(true);
  expect(isDay("2023-02-30")).toBe(false);
  expect(isDay("18.09.2023")).toBe(false);
  expect(isDay(20230918)).toBe(false);
});

test("months sort as time does", () => {
  expect(monthOf("2023-09-18")).toBe("2023-09");
});

test("a day begins at midnight in Norway, in summer and in winter, and on the days when the clocks change", () => {
  expect(startOf("2023-08-01")).toBe("2023-08-01T00:00:00+02:00");
  expect(startOf("2024-01-01")).toBe("2024-01-01T00:00:00+01:00");
  expect(startOf("2024-03-31")).toBe("2024-03-31T00:00:00+01:00");
  expect(startOf("2024-10-27")).toBe("2024-10-27T00:00:00+02:00");
  expect(dayOf("2023-09-17T22:30:00Z")).toBe("2023-09-18");
});
