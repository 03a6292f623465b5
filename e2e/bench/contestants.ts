// The servers that are compared: how each is started, asked, and weighed.

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { type AddressInfo, connect, createServer } from "node:net";
import { fileURLToPath } from "node:url";
import type { Question } from "./questions.ts";

/** How a contestant is started. */
type Starting = { command: (string | number)[]; env: Record<string, string | number> };

/** A contestant that runs. */
export interface Contestant {
  name: Name;
  url: string;
  stop: () => Promise<void>;
  /** Its resident memory, with that of all its processes. */
  megabytes: () => number;
}

/** The folder with the programs that were built. */
const BUILT = process.env.BUILT ?? fileURLToPath(new URL("../../target/release", import.meta.url));
export const SAMMENHENG = `${BUILT}/sammenheng`;
const FLOOR = `${BUILT}/floor`;

/** Connections to the database at the most, for each process. */
const CONNECTIONS = 8;
/** The day that Sammenheng shows plans as of: within the year of the synthetic plans. */
export const DAY = "2023-09-18";

const postgraphile = (processes: number) => (database: string, port: number): Starting => ({
  command: [process.execPath, fileURLToPath(new URL("postgraphile.ts", import.meta.url))],
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
  sammenheng: (database: string, port: number): Starting => ({
    command: [SAMMENHENG, "serve", "--listen", `127.0.0.1:${port}`, "--day", DAY, "--connections", CONNECTIONS, "--budget", 0],
    env: { SAMMENHENG_DATABASE: database, RUST_LOG: "warn" },
  }),
  "postgraphile, one process": postgraphile(1),
  "postgraphile, two processes": postgraphile(2),
  floor: (database: string, port: number): Starting => ({
    command: [FLOOR, "--database", database, "--port", port, "--connections", CONNECTIONS],
    env: {},
  }),
};

export type Name = keyof typeof STARTING;
export const NAMES = Object.keys(STARTING) as Name[];

/** All that run, so that none is left behind when the benchmark fails. */
const running = new Set<ChildProcess>();
process.on("exit", () => running.forEach((child) => child.kill()));

/** Starts a contestant; resolves when its port is open. */
export async function start(name: Name, database: string): Promise<Contestant> {
  const port = await freePort();
  const { command, env } = STARTING[name](database, port);
  const [program = "", ...args] = command.map(String);
  const own = Object.fromEntries(Object.entries(env).map(([key, value]) => [key, String(value)]));
  const child = spawn(program, args, { env: { ...process.env, ...own }, stdio: ["ignore", "ignore", "inherit"] });
  running.add(child);
  child.once("exit", () => running.delete(child));
  const url = `http://127.0.0.1:${port}`;
  const stop = () =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null) return resolve();
      child.once("exit", () => resolve());
      child.kill();
    });
  await opened(port, child);
  return { name, url, stop, megabytes: () => megabytes(child.pid ?? 0) };
}

/** Which dialect of the questions a contestant speaks. */
function dialect(question: Question, name: Name) {
  const spoken = name === "sammenheng" ? question.sammenheng : question.postgraphile;
  if (!spoken) throw new Error(`${name} is not asked for ${question.title}`);
  return spoken;
}

/** The request for a question: what it is sent to, and the body; NONCE stands where each request may differ. */
export function request(name: Name, question: Question, slug: string | null, varies: boolean) {
  if (name === "floor") {
    const path = Object.entries({ plan: "/plan", region: "/region" }).find(([by]) => by === question.by)?.[1] ?? "/activities";
    return { target: slug ? `${path}?slug=${slug}` : path, body: null };
  }
  const { query } = dialect(question, name);
  const variables = { ...(slug ? { slug } : {}), ...(varies ? { nonce: "NONCE" } : {}) };
  return { target: "/graphql", body: JSON.stringify({ query, variables }) };
}

/** The answer to a question, in the common form. */
export async function ask(server: Contestant, question: Question, slug: string | null): Promise<unknown> {
  const { target, body } = request(server.name, question, slug, false);
  const options = body ? { method: "POST", headers: { "content-type": "application/json" }, body } : {};
  const response = await fetch(server.url + target, options);
  const answer = await response.json();
  if (server.name === "floor") return question.floor ? question.floor(answer) : answer;
  if (answer.errors) throw new Error(`${server.name}: ${JSON.stringify(answer.errors)}`);
  return dialect(question, server.name).common(answer.data);
}

async function freePort() {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function opened(port: number, child: ChildProcess) {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with ${child.exitCode}`);
    const isOpen = await new Promise((resolve) => {
      const socket = connect(port, "127.0.0.1");
      socket.once("connect", () => {
        socket.destroy();
        resolve(true);
      });
      socket.once("error", () => resolve(false));
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** Resident memory of a process and all that it started. */
function megabytes(root: number) {
  const rows = execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number, number]);
  const own = new Set([root]);
  for (let grown = true; grown; ) {
    const before = own.size;
    for (const [pid, parent] of rows) if (own.has(parent)) own.add(pid);
    grown = own.size > before;
  }
  return rows.filter(([pid]) => own.has(pid)).reduce((sum, [, , rss]) => sum + rss, 0) / 1024;
}
