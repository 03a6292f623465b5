import { expect, test } from "vitest";
import { loadI18n } from "../../i18n/languages";
import { describeWhen } from "./describeWhen";

const day = { precision: "DAY", start: "2023-08-14", end: "2023-08-14", isoWeek: 33 } as const;

test.each([
  [day, "man. 14. august 2023 · uke\u00a033"],
  [
    { ...day, precision: "DAYS", start: "2023-09-14", end: "2023-09-15", isoWeek: 37 },
    "tor. 14.–fre. 15. september 2023 · uke\u00a037",
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
] as const)("%o", async (when, written) => {
  expect(describeWhen(when, await loadI18n("nb"))).toBe(written);
});

test("nynorsk and English have forms of their own", async () => {
  const weeks = { ...day, precision: "WEEKS", start: "2023-09-11", end: "2023-10-01", isoWeek: 37 } as const;
  expect(describeWhen(day, await loadI18n("nn"))).toBe("mån. 14. august 2023 · veke\u00a033");
  expect(describeWhen(day, await loadI18n("en"))).toBe("Mon, 14 August 2023 · week\u00a033");
  expect(describeWhen(weeks, await loadI18n("en")).replaceAll("\u2009", " ")).toBe(
    "weeks 37–39 · 11 September – 1 October 2023",
  );
});
