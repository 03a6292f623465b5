// Driving a server: wrk where there is one, autocannon where there is none.

import { execFile, execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Request } from "autocannon";

const SCRIPT = fileURLToPath(new URL("load.lua", import.meta.url));
const THREADS = 2;

/** What sends the load: `wrk`, or autocannon from npm. */
export type Driver = "wrk" | "autocannon";

/** What is sent, by how many at once, and for how long. */
export interface Load {
  url: string;
  target: string;
  body: string | null;
  connections: number;
  seconds: number;
}

/** What came of it; times in milliseconds. */
export interface Driven {
  requests: number;
  perSecond: number;
  p50: number;
  p99: number;
  refused: number;
  broken: number;
}

/** What sends the load, installing it on Debian as root. */
export function driver(): Driver {
  if (works("wrk")) return "wrk";
  if (process.getuid?.() === 0 && works("apt-get")) {
    console.error("installing wrk");
    execFileSync("apt-get", ["update", "-qq"]);
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "wrk"], { stdio: "ignore" });
    if (works("wrk")) return "wrk";
  }
  return "autocannon";
}

function works(program: string) {
  try {
    execFileSync("sh", ["-c", `command -v ${program}`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Sends one kind of request for some seconds; throws when any of them is refused. */
export async function drive(by: Driver, load: Load): Promise<Driven> {
  const result = await (by === "wrk" ? byWrk(load) : byAutocannon(load));
  if (result.refused + result.broken > 0) {
    throw new Error(`${load.url}${load.target}: ${result.refused} refused and ${result.broken} broken, ${result.requests} answered`);
  }
  return result;
}

async function byWrk({ url, target, body, connections, seconds }: Load): Promise<Driven> {
  const threads = Math.min(THREADS, connections);
  const args = [`-t${threads}`, `-c${connections}`, `-d${seconds}s`, "--timeout", "10s", "-s", SCRIPT, url + target];
  const env = { ...process.env, BODY: body ?? "", TARGET: target };
  const { stdout } = await promisify(execFile)("wrk", args, { env });
  const { requests, microseconds, p50, p99, refused, broken } = JSON.parse(stdout.trim().split("\n").at(-1) ?? "{}");
  return { requests, perSecond: requests / (microseconds / 1e6), p50: p50 / 1000, p99: p99 / 1000, refused, broken };
}

async function byAutocannon({ url, target, body, connections, seconds }: Load): Promise<Driven> {
  const { default: autocannon } = await import("autocannon");
  let sent = 0;
  const post = (body: string) => ({
    method: "POST",
    path: target,
    headers: { "content-type": "application/json" },
    body,
    setupRequest: (request: Request) => ({ ...request, body: body.replace("NONCE", String((sent += 1))) }),
  });
  const requests = [body ? post(body) : { method: "GET", path: target }];
  const result = await autocannon({ url, connections, duration: seconds, requests });
  return {
    requests: result.requests.total,
    perSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    refused: result.non2xx,
    broken: result.errors + result.timeouts,
  };
}
