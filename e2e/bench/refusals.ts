// How soon hostile requests are refused, and how others fare meanwhile.

import { performance } from "node:perf_hooks";
import { type Socket, connect } from "node:net";

/** Times of refusing one kind of request, in milliseconds from its last byte to the first of the answer. */
export interface Refused {
  what: string;
  status: number;
  p50: number;
  p99: number;
  /** How long somebody else waits meanwhile for an answer to a health check. */
  others: number;
}

const ROUNDS = 200;

const nested = (open: string, close: string, levels: number) => `${open.repeat(levels)}1${close.repeat(levels)}`;
const many = (count: number, text: (index: number) => string) => Array.from({ length: count }, (_, index) => text(index)).join("");

/** Fragments that spread the next one twice each, so that the last is spread 2^25 times. */
const spreading = `{...F0}${many(25, (n) => `fragment F${n} on Query{...F${n + 1} ...F${n + 1}}`)}fragment F25 on Query{__typename}`;

const head = (bytes: number, type = "application/json") =>
  `POST /graphql HTTP/1.1\r\nhost: bench\r\naccept: application/graphql-response+json\r\ncontent-type: ${type}\r\ncontent-length: ${bytes}\r\n\r\n`;
const post = (body: string, type?: string) => head(Buffer.byteLength(body), type) + body;
const asked = (query: string, variables = "{}") => post(`{"query":${JSON.stringify(query)},"variables":${variables}}`);

/** What is sent, and the status that refuses it. */
const HOSTILE: Record<string, [request: string, status: number]> = {
  "values nested in values": [asked(`{ nodes(ids: ${nested("[", "]", 7_000)}) { id } }`), 400],
  "variables nested 100,000 deep": [asked("{ clock { today } }", `{"a":${nested("[", "]", 100_000)}}`), 400],
  "fragments that spread fragments": [asked(spreading), 400],
  "1,300 aliases": [asked(`{${many(1_300, (n) => `a${n}:__typename `)}}`), 400],
  "300 operations": [asked(many(300, (n) => `query Q${n}{a} `)), 400],
  "300 root fields of a mutation": [asked(`mutation{${"write ".repeat(300)}}`), 400],
  "a list inside a list inside a list": [
    asked("{ plans(first: 100) { nodes { activities(first: 100) { nodes { milestones { activities(first: 100) { nodes { id } } } } } } } }"),
    400,
  ],
  "a page of 2,147,483,647": [asked("{ plans(first: 2147483647) { nodes { id } } }"), 400],
  "500 fields that there are not": [asked(`{ clock { ${many(500, (n) => `no${n} `)} } }`), 400],
  "15 kB that do not parse": [asked(`{ plan(by: "${"x ".repeat(7_500)}" }`), 400],
  "10,000 requests in one list": [post(`[${many(10_000, () => '{"query":"{a}"},')}{"query":"{a}"}]`), 400],
  "the head of a body of 300 kB": [head(300_000), 413],
  "a document as text": [post("{ clock { today } }", "text/plain"), 415],
};

/** Sends a request on a connection of its own; the time from its last byte to the first of the answer. */
async function timed(port: number, request: string): Promise<{ status: number; time: number }> {
  const socket = await opened(port);
  try {
    const answer = firstBytes(socket).then((head) => ({ head, at: performance.now() }));
    await new Promise<void>((sent) => socket.write(request.slice(0, -1), () => sent()));
    const since = performance.now();
    socket.write(request.slice(-1));
    const { head, at } = await answer;
    return { status: Number(head.slice(9, 12)), time: at - since };
  } finally {
    socket.destroy();
  }
}

const opened = (port: number) =>
  new Promise<Socket>((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true }, () => resolve(socket)).once("error", reject);
  });

const firstBytes = (socket: Socket) =>
  new Promise<string>((resolve, reject) => {
    socket.once("data", (data) => resolve(data.toString("latin1")));
    socket.once("close", () => reject(new Error("closed without an answer")));
    socket.once("error", reject);
  });

const percentile = (times: number[], share: number) =>
  times.sort((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

/** Each kind of hostile request, refused again and again, while somebody else asks how the server is. */
export async function refusals(url: string): Promise<Refused[]> {
  const port = Number(new URL(url).port);
  const refused: Refused[] = [];
  for (const [what, [request, status]] of Object.entries(HOSTILE)) {
    const times: number[] = [];
    const others: number[] = [];
    let goesOn = true;
    const other = (async () => {
      while (goesOn) {
        others.push((await timed(port, "GET /health/live HTTP/1.1\r\nhost: bench\r\n\r\n")).time);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    })();
    for (let round = 0; round < ROUNDS; round++) {
      const answer = await timed(port, request);
      if (answer.status !== status) throw new Error(`${what}: ${answer.status} and not ${status}`);
      times.push(answer.time);
    }
    goesOn = false;
    await other;
    refused.push({ what, status, p50: percentile(times, 0.5), p99: percentile(times, 0.99), others: percentile(others, 0.99) });
  }
  return refused;
}
