import { expect, test } from "vitest";
import { filterOf, isFiltered, readCalendarSearch } from "./calendarSearch";

test("an address becomes a filter", () => {
  const search = readCalendarSearch({ nettverk: "sortland-sut", type: "MEETING", fra: "idag" });
  expect(filterOf(search)).toEqual({ networks: ["sortland-sut"], kinds: ["MEETING"], upcoming: true });
  expect(isFiltered(search)).toBe(true);
});

test("what an address gets wrong is left out", () => {
  const search = readCalendarSearch({ nettverk: 7, type: "PARTY", fra: "i går" });
  expect(filterOf(search)).toEqual({});
  expect(isFiltered(search)).toBe(false);
});
