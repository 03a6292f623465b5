// The servers that are compared: how each is started, asked, and weighed.

import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { connect, createServer } from "node:net";
import { fileURLToPath } from "node:url";

/** The folder with the programs that were built. */
const BUILT = process.env.BUILT ?? fileURLToPath(new URL("../../target/release", import.meta.url));
export const SAMMENHENG = `${BUILT}/sammenheng`;
const FLOOR = `${BUILT}/floor`;

/** Connections to the database at the most, for each process. */
const CONNECTIONS = 8;
/** The day that Sammenheng shows plans as of: within the year of the synthetic plans. */
export const DAY = "2023-09-18";

/** PostGraphile asks for Node 22 or later; the package `node` has one. */
function recentNode() {
  const own = fileURLToPath(new URL("node_modules/node/bin/node", import.meta.url));
  const node = existsSync(own) ? own : process.execPath;
  const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
  if (Number(version.slice(1).split(".")[0]) < 22) throw new Error(`PostGraphile needs Node 22 or later, and not ${version}`);
  return node;
}

const postgraphile = (processes) => (database, port) => ({
  command: [recentNode(), fileURLToPath(new URL("postgraphile.mjs", import.meta.url))],
  env: {
    DATABASE: database,
    PORT: port,
    PROCESSES: processes,
    CONNECTIONS,
    NODE_ENV: "production",
    GRAPHILE_ENV: "production",
  },
});

const STARTING = {
  sammenheng: (database, port) => ({
    command: [SAMMENHENG, "serve", "--listen", `127.0.0.1:${port}`, "--day", DAY, "--connections", CONNECTIONS],
    env: { SAMMENHENG_DATABASE: database, RUST_LOG: "warn" },
  }),
  "postgraphile, one process": postgraphile(1),
  "postgraphile, two processes": postgraphile(2),
  floor: (database, port) => ({
    command: [FLOOR, "--database", database, "--port", port, "--connections", CONNECTIONS],
    env: {},
  }),
};

export const NAMES = Object.keys(STARTING);

/** All that run, so that none is left behind when the benchmark fails. */
const running = new Set();
process.on("exit", () => running.forEach((child) => child.kill()));

/** Starts a contestant; resolves when its port is open. */
export async function start(name, database) {
  const port = await freePort();
  const { command, env } = STARTING[name](database, port);
  const [program, ...args] = command.map(String);
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "inherit"] });
  running.add(child);
  child.once("exit", () => running.delete(child));
  const url = `http://127.0.0.1:${port}`;
  const stop = () => new Promise((resolve) => (child.exitCode === null ? child.once("exit", resolve) && child.kill() : resolve()));
  const server = { name, url, stop, megabytes: () => megabytes(child.pid) };
  await opened(port, child);
  return server;
}

/** Which dialect of the questions a contestant speaks. */
export function dialect(name) {
  return name.split(",")[0];
}

/** The request for a question: what it is sent to, and the body; NONCE stands where each request may differ. */
export function request(name, question, slug, varies) {
  if (name === "floor") {
    const path = Object.entries({ plan: "/plan", region: "/region" }).find(([by]) => by === question.by)?.[1] ?? "/activities";
    return { target: slug ? `${path}?slug=${slug}` : path, body: null };
  }
  const { query } = question[dialect(name)];
  const variables = { ...(slug ? { slug } : {}), ...(varies ? { nonce: "NONCE" } : {}) };
  return { target: "/graphql", body: JSON.stringify({ query, variables }) };
}

/** The answer to a question, in the common form. */
export async function ask(server, question, slug) {
  const { target, body } = request(server.name, question, slug, false);
  const options = body ? { method: "POST", headers: { "content-type": "application/json" }, body } : {};
  const response = await fetch(server.url + target, options);
  const answer = await response.json();
  if (server.name === "floor") return question.floor ? question.floor(answer) : answer;
  if (answer.errors) throw new Error(`${server.name}: ${JSON.stringify(answer.errors)}`);
  return question[dialect(server.name)].common(answer.data);
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function opened(port, child) {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with ${child.exitCode}`);
    const isOpen = await new Promise((resolve) => {
      const socket = connect(port, "127.0.0.1");
      socket.once("connect", () => resolve(socket.destroy() && true));
      socket.once("error", () => resolve(false));
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** Resident memory of a process and all that it started. */
function megabytes(root) {
  const rows = execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const own = new Set([root]);
  for (let grown = true; grown; ) {
    const before = own.size;
    for (const [pid, parent] of rows) if (own.has(parent)) own.add(pid);
    grown = own.size > before;
  }
  return rows.filter(([pid]) => own.has(pid)).reduce((sum, [, , rss]) => sum + rss, 0) / 1024;
}
