// The results as a table, held against the targets.

import type { Name } from "./contestants.ts";
import type { Driven } from "./load.ts";
import type { Refused } from "./refusals.ts";

/** What one contestant did. */
export type Measured = Driven & { server: Name; megabytes: number };

/** What all of them did with one question. */
type Compared = { question: string; of: Measured[] };

/** How much Sammenheng answers in a country of this size. */
export type Grown = { municipalities: number; plan: number; calendar: number; search: number };

/** All that a run found. */
export interface Results {
  machine: { processors: number; model: string };
  settings: { municipalities: number; seconds: number; connections: number; driver: string; day: string };
  repeated: { question: string; of: Measured }[];
  cold: Compared[];
  crowd: Compared[];
  refused: Refused[];
  /** The time of the first read after a start, in milliseconds. */
  first: { sammenheng: number; postgraphile: number };
  /** From the start of the process to its first answer, in milliseconds. */
  start: number;
  growth: Grown[];
  /** How many seconds filling took, for each size. */
  filled: Record<number, number>;
}

function of(measured: Measured[], name: string): Measured {
  const [best] = measured.filter(({ server }) => server.startsWith(name)).sort((one, other) => other.perSecond - one.perSecond);
  if (!best) throw new Error(`${name} was not measured`);
  return best;
}
const best = (measured: Measured[]) => of(measured, "postgraphile");
const ours = (measured: Measured[]) => of(measured, "sammenheng");
const floor = (measured: Measured[]) => of(measured, "floor");

const number = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));

/** A target, and whether it was met. */
type Verdict = { what: string; wanted: string; ratio: number; met: boolean };

/** Each target: what is compared, the ratio that is wanted, and the one that was measured. */
export function targets({ repeated, cold, crowd, first, growth }: Results): Verdict[] {
  const lines: Verdict[] = [];
  const atLeast = (what: string, wanted: number, ratio: number) => lines.push({ what, wanted: `at least ${wanted} ×`, ratio, met: ratio >= wanted });
  const atMost = (what: string, wanted: number, ratio: number) => lines.push({ what, wanted: `at most ${wanted} ×`, ratio, met: ratio <= wanted });
  for (const { question, of: measured } of repeated) {
    if (question !== "__typename") atLeast(`repeated read: ${question}`, 30, measured.perSecond / best(cold.find((entry) => entry.question === question)?.of ?? []).perSecond);
  }
  for (const { question, of: measured } of cold) {
    const wanted = question === "__typename" ? 2 : 3;
    atLeast(`any other read: ${question}`, wanted, ours(measured).perSecond / best(measured).perSecond);
  }
  for (const { question, of: measured } of cold.filter(({ question }) => question !== "__typename")) {
    atLeast(`against the floor: ${question}`, 1.5, ours(measured).perSecond / floor(measured).perSecond);
  }
  atLeast("first read after a start (time)", 1.5, first.postgraphile / first.sammenheng);
  for (const { question, of: measured } of crowd) {
    atMost(`p99 at 64 connections: ${question}`, 0.5, ours(measured).p99 / best(measured).p99);
    atMost(`memory at 64 connections: ${question}`, 0.25, ours(measured).megabytes / best(measured).megabytes);
  }
  const [smallest, biggest] = [growth[0], growth.at(-1)];
  if (!smallest || !biggest || smallest === biggest) return lines;
  for (const what of ["plan", "calendar"] as const) {
    const rates = growth.map((grown) => grown[what]);
    const range = `${smallest.municipalities} to ${biggest.municipalities} municipalities`;
    atLeast(`growth, ${range}: one ${what}`, 0.8, Math.min(...rates) / smallest[what]);
  }
  const [slower, bigger] = [smallest.search / biggest.search, biggest.municipalities / smallest.municipalities];
  atMost("growth: how much slower search gets, by how much the country grows", 1, slower / bigger);
  return lines;
}

function table(rows: string[][]) {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const line = (row: string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column)))).join("  ");
  return rows.map((row) => line(row).trimEnd()).join("\n");
}

/** Times that a refusal should take, and the health check of somebody else meanwhile, in milliseconds. */
const SOON = { refusal: 5, others: 50 };

function refusals(refused: Refused[]) {
  const rows = refused.map(({ what, status, p50, p99, others }) => {
    const met = p99 <= SOON.refusal && others <= SOON.others;
    return [what, String(status), number(p50), number(p99), number(others), met ? "met" : "NOT MET"];
  });
  const limits = `refused (within ${SOON.refusal} ms; others wait ${SOON.others} ms at the most)`;
  return table([[limits, "status", "p50 ms", "p99 ms", "others p99 ms", ""], ...rows]);
}

function measurements(title: string, list: { question: string; of: Measured | Measured[] }[]) {
  const rows = [[title, "per second", "p50 ms", "p99 ms", "MB"]];
  for (const { question, of } of list) {
    for (const one of [of].flat()) {
      rows.push([`${question}: ${one.server}`, number(one.perSecond), number(one.p50), number(one.p99), number(one.megabytes)]);
    }
  }
  return table(rows);
}

/** Everything as text. */
export function report(results: Results): string {
  const { machine, settings, growth, filled, start, refused } = results;
  const judged = targets(results);
  const verdicts = judged.map(({ what, wanted, ratio, met }) => [what, wanted, `${number(ratio)} ×`, met ? "met" : "NOT MET"]);
  const grown = growth.map((row) => [String(row.municipalities), number(row.plan), number(row.calendar), number(row.search), `${number(filled[row.municipalities] ?? 0)} s`]);
  return [
    `${machine.processors} processors (${machine.model}); ${settings.municipalities} municipalities; ${settings.connections} connections, ${settings.seconds} s each, by ${settings.driver}`,
    measurements("the same request again and again", results.repeated),
    measurements("each request different", results.cold),
    measurements("each request different, 64 connections", results.crowd),
    table([["growth: municipalities", "one plan", "one calendar", "search", "filled in"], ...grown]),
    refusals(refused),
    `first read after a start: ${Object.entries(results.first).map(([name, time]) => `${name} ${number(time)} ms`).join("; ")}`,
    `from start to first answer on a SQLite file: ${number(start)} ms (target: 200 ms)`,
    table([["target, against PostGraphile's best of one or two processes", "wanted", "measured", ""], ...verdicts]),
  ].join("\n\n") + "\n";
}
