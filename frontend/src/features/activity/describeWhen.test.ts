import { expect, test } from "vitest";
import { bokmal } from "../../i18n/I18n";
import { describeWhen } from "./describeWhen";

const day = { precision: "DAY", start: "2023-08-14", end: "2023-08-14", isoWeek: 33 } as const;

test.each([
  [day, "man. 14. august 2023 · uke 33"],
  [
    { ...day, precision: "DAYS", start: "2023-09-14", end: "2023-09-15", isoWeek: 37 },
    "tor. 14.–fre. 15. september 2023 · uke 37",
  ],
  [
    { ...day, precision: "WEEKS", start: "2023-09-11", end: "2023-10-01", isoWeek: 37 },
    "uke 37–39 · 11. september–1. oktober 2023",
  ],
  [{ ...day, precision: "MONTH", start: "2023-10-01", end: "2023-10-31", isoWeek: 39 }, "oktober 2023"],
  [{ ...day, precision: "MONTHS", start: "2023-11-01", end: "2024-03-31", isoWeek: 44 }, "november 2023–mars 2024"],
  [
    { ...day, precision: "OPEN", start: "2020-10-01", end: "2021-06-30", isoWeek: 40 },
    "uten fast dag · oktober 2020–juni 2021",
  ],
] as const)("%o", (when, written) => {
  expect(describeWhen(when, bokmal)).toBe(written);
});
