// The run time of the compiled messages: three calls to Intl and nothing else.

import { intlLocale } from "../lib/intl";

export function number(locale: string, value: number): string {
  return new Intl.NumberFormat(intlLocale(locale)).format(value);
}

export function plural(locale: string, value: number, cases: Record<string, string>): string {
  return cases[`=${value}`] ?? cases[new Intl.PluralRules(intlLocale(locale)).select(value)] ?? cases["other"] ?? "";
}

export function select(value: string, cases: Record<string, string>): string {
  return cases[value] ?? cases["other"] ?? "";
}
