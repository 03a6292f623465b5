import { expect, test } from "vitest";
import { arrangeByMonth } from "./arrangeByMonth";

const on = (start: string) => ({ start });
const days = (today: string, ...starts: string[]) =>
  arrangeByMonth(starts.map(on), today).map(({ month, entries }) =>
    [month].concat(entries.map((entry) => (entry.kind === "today" ? "today" : entry.activity.start))),
  );

test("today stands before the first activity that is not past", () => {
  expect(days("2023-09-18", "2023-09-14", "2023-09-19", "2023-10-02")).toEqual([
    ["2023-09", "2023-09-14", "today", "2023-09-19"],
    ["2023-10", "2023-10-02"],
  ]);
});

test("an activity of today comes after the mark", () => {
  expect(days("2023-09-18", "2023-09-18")).toEqual([["2023-09", "today", "2023-09-18"]]);
});

test("a month where nothing happens is there for today alone", () => {
  expect(days("2023-07-10", "2023-06-01", "2023-08-14")).toEqual([
    ["2023-06", "2023-06-01"],
    ["2023-07", "today"],
    ["2023-08", "2023-08-14"],
  ]);
});

test("when all is past, today closes the list", () => {
  expect(days("2026-11-22", "2023-08-14").at(-1)).toEqual(["2026-11", "today"]);
});
