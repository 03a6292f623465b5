import type { Day } from "../../lib/dates";
import { RequestError } from "../../graphql/request";

/** What the server said, set out for reading, errors and all; and how long it took. */
export interface Answer {
  text: string;
  milliseconds: number;
}

/** Asks the server as any program would: the document as text, and the answer as it comes. */
export async function ask(document: string, day: Day | undefined): Promise<Answer> {
  const start = performance.now();
  const response = await post(document, day);
  const body = await response.text();
  const milliseconds = Math.round(performance.now() - start);
  try {
    return { text: JSON.stringify(JSON.parse(body), null, 2), milliseconds };
  } catch {
    throw new RequestError("refused", `HTTP ${response.status}: ${body}`, response.headers.get("x-request-id"));
  }
}

async function post(query: string, day: Day | undefined): Promise<Response> {
  try {
    return await fetch(endpoint(day), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
  } catch (error) {
    throw new RequestError("unreachable", String(error));
  }
}

export const endpoint = (day: Day | undefined) => (day === undefined ? "/graphql" : `/graphql?dag=${day}`);

/** The explorer with the document filled in, on the same day. */
export function explorerAddress(document: string, day: Day | undefined): string {
  const parameters = new URLSearchParams(day === undefined ? {} : { dag: day });
  parameters.set("query", document);
  return `/api/explorer?${parameters}`;
}
