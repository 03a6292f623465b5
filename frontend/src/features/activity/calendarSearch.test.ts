import { expect, test } from "vitest";
import { feedPath, filterOf, isFiltered, readCalendarSearch } from "./calendarSearch";

test("an address becomes a filter", () => {
  const search = readCalendarSearch({
    malgruppe: "rektor",
    nettverk: "sortland-sut",
    kategori: "elever",
    type: "MEETING",
    tekst: " fagdag ",
    fra: "idag",
  });
  expect(filterOf(search)).toEqual({
    audience: ["rektor"],
    networks: ["sortland-sut"],
    category: "elever",
    kinds: ["MEETING"],
    text: "fagdag",
    upcoming: true,
  });
  expect(isFiltered(search)).toBe(true);
});

test("what an address gets wrong is left out", () => {
  const search = readCalendarSearch({ nettverk: 7, type: "PARTY", tekst: " ", fra: "i går" });
  expect(filterOf(search)).toEqual({});
  expect(isFiltered(search)).toBe(false);
});

test("a number can be searched for like any word", () => {
  expect(filterOf(readCalendarSearch({ tekst: 2023 }))).toEqual({ text: "2023" });
});

test("the feed keeps what the calendar shows, and not how it is drawn", () => {
  const search = readCalendarSearch({ visning: "uke", uke: "2023-39", nettverk: "sortland-sut", tekst: "mål og tegn" });
  expect(feedPath("/plan/x/kalender.ics", search)).toBe(
    "/plan/x/kalender.ics?nettverk=sortland-sut&tekst=m%C3%A5l+og+tegn",
  );
  expect(feedPath("/plan/x/kalender.ics", {})).toBe("/plan/x/kalender.ics");
});
