import { describe, expect, test } from "vitest";
import { arrangeWeek, nearestDay, weeksOf } from "./arrangeWeek";

const at = (start: string, end: string, precision: string) => ({ start, end, precision });

describe("a week", () => {
  const monday = "2023-09-25";
  test("has its five working days, and a weekend day only when something happens on it", () => {
    const empty = arrangeWeek([], monday);
    expect(empty.days.map(({ day }) => day)).toEqual([
      "2023-09-25",
      "2023-09-26",
      "2023-09-27",
      "2023-09-28",
      "2023-09-29",
    ]);
    const saturday = at("2023-09-30", "2023-09-30", "DAY");
    expect(arrangeWeek([saturday], monday).days.at(-1)).toEqual({ day: "2023-09-30", activities: [saturday] });
  });

  test("shows what lasts several days on each of them, also across the weekend before", () => {
    const days = at("2023-09-23", "2023-09-26", "DAYS");
    const { days: shown } = arrangeWeek([days], monday);
    expect(shown.filter(({ activities }) => activities.length > 0).map(({ day }) => day)).toEqual([
      "2023-09-25",
      "2023-09-26",
    ]);
  });

  test("keeps a period that only touches it apart, and leaves out what does not", () => {
    const autumn = at("2023-09-01", "2023-11-30", "MONTHS");
    const week = at("2023-09-25", "2023-10-01", "WEEKS");
    const october = at("2023-10-02", "2023-10-31", "MONTH");
    const { days, longer } = arrangeWeek([autumn, week, october], monday);
    expect(longer).toEqual([autumn, week]);
    expect(days.every(({ activities }) => activities.length === 0)).toBe(true);
  });
});

test("a reader starts at today, or at the end of the calendar that is nearer", () => {
  const rows = [at("2023-08-14", "2023-08-14", "DAY"), at("2024-05-01", "2024-06-30", "MONTHS")];
  expect(nearestDay(rows, "2023-09-18")).toBe("2023-09-18");
  expect(nearestDay(rows, "2022-01-01")).toBe("2023-08-14");
  expect(nearestDay(rows, "2026-01-01")).toBe("2024-06-30");
});

test("a reader goes to any week that the calendar reaches, and sees the one that is shown among them", () => {
  const rows = [at("2023-12-27", "2023-12-27", "DAY"), at("2024-01-01", "2024-01-10", "MONTH")];
  expect(weeksOf(rows, "2024-01-01")).toEqual(["2023-12-25", "2024-01-01", "2024-01-08"]);
  expect(weeksOf(rows, "2024-01-15").at(-1)).toBe("2024-01-15");
  expect(weeksOf([], "2024-01-15")).toEqual(["2024-01-15"]);
});
