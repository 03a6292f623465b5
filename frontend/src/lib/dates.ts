// Days as people write them. A day is an ISO string («2023-08-14») all the way from the server; it becomes a Date only
// in here, at midnight UTC, so that no time zone can move it. Nothing in this module knows what day it is today.

import { intlLocale, joinDateParts } from "./intl";

export type Day = string;

export function isDay(value: unknown): value is Day {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && toIso(parse(value)) === value;
}

/** «mandag 18. september 2023» */
export function formatLongDay(day: Day, locale: string): string {
  return format({ weekday: "long", day: "numeric", month: "long", year: "numeric" }, day, locale);
}

/** «man. 14. august 2023» */
export function formatDay(day: Day, locale: string): string {
  return format({ weekday: "short", day: "numeric", month: "long", year: "numeric" }, day, locale);
}

/** «15. juni 2021» */
export function formatDate(day: Day, locale: string): string {
  return format({ day: "numeric", month: "long", year: "numeric" }, day, locale);
}

/** «tor. 14.–fre. 15. september 2023» */
export function formatDays(from: Day, to: Day, locale: string): string {
  return formatRange({ weekday: "short", day: "numeric", month: "long", year: "numeric" }, from, to, locale);
}

/** «11. september–1. oktober 2023» */
export function formatDates(from: Day, to: Day, locale: string): string {
  return formatRange({ day: "numeric", month: "long", year: "numeric" }, from, to, locale);
}

/** «september–november 2023», and «september 2023» where both days lie in the same month */
export function formatMonths(from: Day, to: Day, locale: string): string {
  return formatRange({ month: "long", year: "numeric" }, from, to, locale);
}

/** «14. aug.», and «14.–15. sep.» */
export function formatShortDays(from: Day, to: Day, locale: string): string {
  return formatRange({ day: "numeric", month: "short" }, from, to, locale);
}

/** «sep–nov» */
export function formatShortMonths(from: Day, to: Day, locale: string): string {
  return formatRange({ month: "short" }, from, to, locale);
}

/** The ISO week that a day belongs to. Weeks start on Monday; the first one of a year holds its first Thursday. */
export function isoWeekOf(day: Day): number {
  const thursday = parse(day);
  thursday.setUTCDate(thursday.getUTCDate() + 3 - weekdayFromMonday(thursday));
  const startOfYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - startOfYear) / MS_PER_WEEK) + 1;
}

/** An ISO week by its year and number, as it stands in an address: «2023-39». */
export type IsoWeek = string;

/** The ISO week of a day, with the year that the week belongs to: «2023-39». */
export function weekOf(day: Day): IsoWeek {
  const thursday = addDays(day, 3 - weekdayFromMonday(parse(day)));
  return `${thursday.slice(0, 4)}-${String(isoWeekOf(day)).padStart(2, "0")}`;
}

/** Monday of an ISO week; null when there is no such week («2023-53»). */
export function mondayOf(week: IsoWeek): Day | null {
  const parts = /^(\d{4})-(\d{2})$/.exec(week);
  if (parts === null) return null;
  // The fourth of January always lies in the first week.
  const fourth = `${parts[1]}-01-04`;
  const monday = addDays(fourth, (Number(parts[2]) - 1) * 7 - weekdayFromMonday(parse(fourth)));
  return weekOf(monday) === week ? monday : null;
}

export function addDays(day: Day, days: number): Day {
  const date = parse(day);
  date.setUTCDate(date.getUTCDate() + days);
  return toIso(date);
}

/** The day on which a moment fell in Norway: «2023-09-17T22:30:00Z» is the 18th of September. */
export function dayOf(moment: string): Day {
  // Swedish writes days as ISO does.
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(new Date(moment));
}

/** The moment at which a day begins in Norway: two hours before UTC's in summer, otherwise one. */
export function startOf(day: Day): string {
  const inSummer = `${day}T00:00:00+02:00`;
  return dayOf(inSummer) === day ? inSummer : `${day}T00:00:00+01:00`;
}

/** How many days lie between two days; negative when the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((parse(to).getTime() - parse(from).getTime()) / MS_PER_DAY);
}

/** The calendar year in which the school year of a day begins: it runs from August to July. */
export function schoolYearOf(day: Day): number {
  return Number(day.slice(0, 4)) - (day.slice(5, 7) < "08" ? 1 : 0);
}

/** «mandag 25. september» */
export function formatWeekday(day: Day, locale: string): string {
  return format({ weekday: "long", day: "numeric", month: "long" }, day, locale);
}

/** «september» */
export function formatMonthName(day: Day, locale: string): string {
  return format({ month: "long" }, day, locale);
}

/** «2023-08», which sorts as time does */
export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

export type Tense = "past" | "ongoing" | "future";

/** Where the days from `start` to `end` (inclusive) lie as seen from `today`. */
export function tenseOf(start: Day, end: Day, today: Day): Tense {
  if (end < today) return "past";
  return start > today ? "future" : "ongoing";
}

const MS_PER_DAY = 24 * 60 * 60 * 1000;
const MS_PER_WEEK = 7 * MS_PER_DAY;

function weekdayFromMonday(date: Date): number {
  return (date.getUTCDay() + 6) % 7;
}

function format(options: Intl.DateTimeFormatOptions, day: Day, locale: string): string {
  return joinDateParts(formatter(options, locale).formatToParts(parse(day)), locale);
}

function formatRange(options: Intl.DateTimeFormatOptions, from: Day, to: Day, locale: string): string {
  return joinDateParts(formatter(options, locale).formatRangeToParts(parse(from), parse(to)), locale);
}

function formatter(options: Intl.DateTimeFormatOptions, locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(intlLocale(locale), { ...options, timeZone: "UTC" });
}

function parse(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

function toIso(date: Date): string {
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}
