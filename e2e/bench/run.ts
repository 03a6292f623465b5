// The benchmark, as a story: fill a database, start all contestants on it, see
// that they answer the same, drive them in turn, and say what was met.
//
// In: SAMMENHENG_TEST_DATABASE, a PostgreSQL server to fill. Settings: see
// docs/benchmark.md. Out: a table, and target/bench/results.{txt,json}.

import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { type Contestant, DAY, NAMES, type Name, SAMMENHENG, ask, request, start } from "./contestants.ts";
import { drive, driver } from "./load.ts";
import { type Question, activities, calendar, plan, region, search, typename } from "./questions.ts";
import { refusals } from "./refusals.ts";
import { type Grown, type Measured, type Results, report } from "./report.ts";

/** The slugs of what is asked for. */
type Slugs = { plan: string[]; region: string[]; calendar: string[] };

const MUNICIPALITIES = Number(process.env.MUNICIPALITIES ?? 50);
const SECONDS = Number(process.env.SECONDS ?? 4);
const GROWTH = (process.env.GROWTH ?? "1,36,357").split(",").filter(Boolean).map(Number);
const CONNECTIONS = 16;
const CROWD = 64;
const STARTS = 5;

const SERVER = process.env.SAMMENHENG_TEST_DATABASE ?? "";
const DATABASE = SERVER.replace(/[^/]*$/, "bench");
const OUT = fileURLToPath(new URL("../../target/bench/", import.meta.url));

const say = (text: string) => console.error(text);
const drivenBy = driver();

function psql(database: string, ...args: string[]) {
  execFileSync("psql", ["-q", "-v", "ON_ERROR_STOP=1", database, ...args], { stdio: ["ignore", "ignore", "inherit"] });
}

/** Brings a country of this size in; a bigger one begins with the smaller one. */
function fill(municipalities: number) {
  const since = performance.now();
  const args = ["--database", DATABASE, "simulate", "--municipalities", String(municipalities)];
  execFileSync(SAMMENHENG, args, { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, RUST_LOG: "warn" } });
  psql(DATABASE, "-c", "VACUUM ANALYZE");
  const seconds = (performance.now() - since) / 1000;
  say(`${municipalities} municipalities in ${seconds.toFixed(1)} s`);
  return seconds;
}

/** The slugs of the plans and regions that are asked for. */
async function subjects(server: Contestant): Promise<Slugs> {
  const query = `{ plans(where: {kinds: [THEME_PLAN], isOutline: false}, first: 50) { nodes { slug } }
    calendars: plans(where: {kinds: [ACTION_PLAN], isOutline: false}, first: 1) { nodes { slug } }
    organisations(where: {types: [REGION]}, first: 50) { nodes { slug } } }`;
  const options = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) };
  const { data } = await (await fetch(`${server.url}/graphql`, options)).json();
  const slugs = ({ nodes }: { nodes: { slug: string }[] }) => nodes.map(({ slug }) => slug);
  return { plan: slugs(data.plans), region: slugs(data.organisations), calendar: slugs(data.calendars) };
}

/** Asks all contestants the same, and stops the benchmark when they do not agree. */
async function compare(servers: Contestant[], slugs: Slugs) {
  for (const question of [plan, activities, region]) {
    for (const slug of question.by ? slugs[question.by].slice(0, 5) : [null]) {
      const answers = await Promise.all(servers.map((server) => ask(server, question, slug)));
      const differing = answers.findIndex((answer) => !isDeepStrictEqual(answer, answers[0]));
      if (differing > 0) {
        const [one, other] = [JSON.stringify(answers[0]), JSON.stringify(answers[differing])];
        const place = [...one].findIndex((letter, index) => letter !== other[index]);
        const around = (text: string) => text.slice(Math.max(0, place - 60), place + 100);
        throw new Error(`${servers[differing]?.name} differs on ${question.title} (${slug}):\n${around(one)}\n${around(other)}`);
      }
    }
  }
  say("all answers hold the same data");
}

/** One measurement, after a second to get warm. */
async function measure(server: Contestant, question: Question, slug: string | null, { varies = false, connections = CONNECTIONS } = {}): Promise<Measured> {
  const { target, body } = request(server.name, question, slug, varies);
  const load = { url: server.url, target, body, connections };
  await drive(drivenBy, { ...load, seconds: 1 });
  let megabytes = server.megabytes();
  const watch = setInterval(() => (megabytes = Math.max(megabytes, server.megabytes())), 500);
  const result = await drive(drivenBy, { ...load, seconds: SECONDS }).finally(() => clearInterval(watch));
  say(`  ${server.name}: ${result.perSecond.toFixed(0)}/s, p50 ${result.p50.toFixed(2)} ms, p99 ${result.p99.toFixed(2)} ms`);
  return { server: server.name, ...result, megabytes };
}

/** The time of the first read after a start, in milliseconds: the middle one of several. */
async function firstRead(name: Name, slug: string | null): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < STARTS; round++) {
    const server = await start(name, DATABASE);
    const since = performance.now();
    await ask(server, plan, slug);
    times.push(performance.now() - since);
    await server.stop();
  }
  const [middle = 0] = times.sort((one, other) => one - other).slice(STARTS >> 1);
  say(`  ${name}: ${middle.toFixed(1)} ms`);
  return middle;
}

/** From the start of the process to the first answer, on a SQLite file with the example region. */
async function startOnSqlite() {
  const database = `sqlite://${OUT}start.sqlite?mode=rwc`;
  rmSync(`${OUT}start.sqlite`, { force: true });
  execFileSync(SAMMENHENG, ["--database", database, "simulate"], { stdio: "ignore" });
  const since = performance.now();
  const server = await start("sammenheng", database);
  await ask(server, typename, null);
  const time = performance.now() - since;
  await server.stop();
  return time;
}

/** Sammenheng alone, while the country grows around the same plan. */
async function grow(slugs: Slugs, municipalities: number): Promise<Grown> {
  const server = await start("sammenheng", DATABASE);
  const rate = async (question: Question, slug: string | undefined) =>
    (await measure(server, question, slug ?? null, { varies: true })).perSecond;
  const grown = {
    municipalities,
    plan: await rate(plan, slugs.plan[0]),
    calendar: await rate(calendar, slugs.calendar[0]),
    search: await rate(search, undefined),
  };
  await server.stop();
  return grown;
}

async function main() {
  mkdirSync(OUT, { recursive: true });
  psql(SERVER, "-c", "DROP DATABASE IF EXISTS bench", "-c", "CREATE DATABASE bench");
  const results: Results = {
    machine: { processors: cpus().length, model: cpus()[0]?.model ?? "unknown" },
    settings: { municipalities: MUNICIPALITIES, seconds: SECONDS, connections: CONNECTIONS, driver: drivenBy, day: DAY },
    repeated: [], cold: [], crowd: [], refused: [], first: { sammenheng: 0, postgraphile: 0 }, start: 0, growth: [], filled: {},
  };

  let slugs: Slugs | null = null;
  const growOver = async (size: number) => {
    results.filled[size] = fill(size);
    if (slugs === null) {
      const server = await start("sammenheng", DATABASE);
      slugs = await subjects(server);
      await server.stop();
    }
    say(`growth: ${size}`);
    results.growth.push(await grow(slugs, size));
  };
  for (const size of GROWTH.filter((size) => size <= MUNICIPALITIES)) await growOver(size);

  results.filled[MUNICIPALITIES] = fill(MUNICIPALITIES);
  psql(DATABASE, "-f", fileURLToPath(new URL("postgraphile.sql", import.meta.url)));
  const servers: Contestant[] = [];
  for (const name of NAMES) servers.push(await start(name, DATABASE));
  const [own] = servers;
  if (!own) throw new Error("no contestant");
  const found = await subjects(own);
  slugs ??= found;
  await compare(servers, found);

  for (const question of [plan, activities, region, typename]) {
    const slug = question.by ? (found[question.by][0] ?? null) : null;
    say(`repeated: ${question.title}`);
    results.repeated.push({ question: question.title, of: await measure(own, question, slug) });
    say(`cold: ${question.title}`);
    const of = [];
    for (const server of servers.filter(({ name }) => question !== typename || name !== "floor")) {
      of.push(await measure(server, question, slug, { varies: true }));
    }
    results.cold.push({ question: question.title, of });
  }
  for (const question of [plan, activities]) {
    const slug = question.by ? (found[question.by][0] ?? null) : null;
    say(`${CROWD} connections: ${question.title}`);
    const of = [];
    for (const server of servers.filter(({ name }) => name !== "floor")) {
      of.push(await measure(server, question, slug, { varies: true, connections: CROWD }));
    }
    results.crowd.push({ question: question.title, of });
  }
  say("refusals");
  results.refused = await refusals(own.url);
  for (const server of servers) await server.stop();

  say("first read after a start");
  const slug = found.plan[0] ?? null;
  results.first.sammenheng = await firstRead("sammenheng", slug);
  results.first.postgraphile = await firstRead("postgraphile, one process", slug);
  results.start = await startOnSqlite();
  for (const size of GROWTH.filter((size) => size > MUNICIPALITIES)) await growOver(size);

  const text = report(results);
  writeFileSync(`${OUT}results.json`, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(`${OUT}results.txt`, text);
  console.log(text);
}

await main();
