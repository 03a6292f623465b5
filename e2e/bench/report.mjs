// The results as a table, held against the targets.

const best = (measured) => measured.filter(({ server }) => server.startsWith("postgraphile")).sort((one, other) => other.perSecond - one.perSecond)[0];
const ours = (measured) => measured.find(({ server }) => server === "sammenheng");
const floor = (measured) => measured.find(({ server }) => server === "floor");

const number = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));

/** Each target: what is compared, the ratio that is wanted, and the one that was measured. */
export function targets({ repeated, cold, crowd, first, growth }) {
  const lines = [];
  const atLeast = (what, wanted, ratio) => lines.push({ what, wanted: `at least ${wanted} ×`, ratio, met: ratio >= wanted });
  const atMost = (what, wanted, ratio) => lines.push({ what, wanted: `at most ${wanted} ×`, ratio, met: ratio <= wanted });
  const of = (list, question) => list.find((entry) => entry.question === question).of;
  for (const { question, of: measured } of repeated) {
    if (question !== "__typename") atLeast(`repeated read: ${question}`, 30, measured.perSecond / best(of(cold, question)).perSecond);
  }
  for (const { question, of: measured } of cold) {
    const wanted = question === "__typename" ? 2 : 3;
    atLeast(`any other read: ${question}`, wanted, ours(measured).perSecond / best(measured).perSecond);
  }
  for (const { question, of: measured } of cold.filter(({ of: measured }) => floor(measured))) {
    atLeast(`against the floor: ${question}`, 1.5, ours(measured).perSecond / floor(measured).perSecond);
  }
  atLeast("first read after a start (time)", 1.5, first["postgraphile, one process"] / first.sammenheng);
  for (const { question, of: measured } of crowd) {
    atMost(`p99 at 64 connections: ${question}`, 0.5, ours(measured).p99 / best(measured).p99);
    atMost(`memory at 64 connections: ${question}`, 0.25, ours(measured).megabytes / best(measured).megabytes);
  }
  for (const what of ["plan", "calendar"]) {
    if (growth.length < 2) break;
    const rates = growth.map((grown) => grown[what]);
    const range = `${growth[0].municipalities} to ${growth.at(-1).municipalities} municipalities`;
    atLeast(`growth, ${range}: one ${what}`, 0.8, Math.min(...rates) / rates[0]);
  }
  return lines;
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join("  ");
  return rows.map((row) => line(row).trimEnd()).join("\n");
}

function measurements(title, list) {
  const rows = [[title, "per second", "p50 ms", "p99 ms", "MB"]];
  for (const { question, of } of list) {
    for (const one of [of].flat()) {
      rows.push([`${question}: ${one.server}`, number(one.perSecond), number(one.p50), number(one.p99), number(one.megabytes)]);
    }
  }
  return table(rows);
}

/** Everything as text. */
export function report(results) {
  const { machine, settings, growth, filled, start } = results;
  const judged = targets(results);
  const verdicts = judged.map(({ what, wanted, ratio, met }) => [what, wanted, `${number(ratio)} ×`, met ? "met" : "NOT MET"]);
  const grown = growth.map((row) => [String(row.municipalities), number(row.plan), number(row.calendar), `${number(filled[row.municipalities])} s`]);
  return [
    `${machine.processors} processors (${machine.model}); ${settings.municipalities} municipalities; ${settings.connections} connections, ${settings.seconds} s each, by ${settings.driver}`,
    measurements("the same request again and again", results.repeated),
    measurements("each request different", results.cold),
    measurements("each request different, 64 connections", results.crowd),
    table([["growth: municipalities", "one plan", "one calendar", "filled in"], ...grown]),
    `first read after a start: ${Object.entries(results.first).map(([name, time]) => `${name} ${number(time)} ms`).join("; ")}`,
    `from start to first answer on a SQLite file: ${number(start)} ms (target: 200 ms)`,
    table([["target, against PostGraphile's best of one or two processes", "wanted", "measured", ""], ...verdicts]),
  ].join("\n\n") + "\n";
}
