import type { GraphQLResponse, RequestParameters, Variables } from "relay-runtime";
import { noteSessionOver } from "./sessionOver";
import type { Day } from "../lib/dates";

/** Why a request gave no answer: the server was not reached, or it answered with an error. */
export class RequestError extends Error {
  readonly reason: "unreachable" | "refused";
  /** The server's own id for this request, which its log knows too. */
  readonly requestId: string | null;

  constructor(reason: RequestError["reason"], message: string, requestId: string | null = null) {
    super(message);
    this.name = "RequestError";
    this.reason = reason;
    this.requestId = requestId;
  }
}

/** Sends one operation. An answer with errors is a failure as a whole: half a page would be misread as a full one. */
export async function sendRequest(
  operation: RequestParameters,
  variables: Variables,
  day: Day | undefined,
): Promise<GraphQLResponse> {
  const response = await getInTime(await documentOf(operation), variables, day);
  noteSessionOver(response.headers);
  const requestId = response.headers.get("x-request-id");
  const answer = await response.json().catch(() => null);
  if (answer === null) throw new RequestError("refused", `HTTP ${response.status}`, requestId);
  if (Array.isArray(answer.errors) && answer.errors.length > 0) {
    const message = answer.errors.map((error: { message: string }) => error.message).join("; ");
    throw new RequestError("refused", message, requestId);
  }
  return answer;
}

/**
 * What is sent of the operation's document: the id that the compiler gave it, by which the server knows it. While the
 * pages are being worked on, the server knows those of its own start, so the text goes along.
 */
async function documentOf({ id, text }: RequestParameters): Promise<Record<string, string>> {
  if (id === null) return { query: text ?? "" };
  if (!import.meta.env.DEV) return { documentId: id };
  const { default: texts } = await import("./__generated__/documents.json");
  return { query: (texts as Record<string, string>)[id] ?? "" };
}

/** Seconds that one waits for a server that has had enough of one's network for now; longer is told as an error. */
const PATIENCE = 10;

/** Asks, and asks once more when the server says that it will answer in a moment. */
async function getInTime(...asked: Parameters<typeof get>): Promise<Response> {
  const response = await get(...asked);
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  if (response.status !== 429 || !(seconds <= PATIENCE)) return response;
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  return get(...asked);
}

/** Asks by GET, so that the browser keeps the answer and the server only confirms it where nothing has changed. */
async function get(document: Record<string, string>, variables: Variables, day: Day | undefined): Promise<Response> {
  const address = new URLSearchParams(document);
  if (Object.keys(variables).length > 0) address.set("variables", JSON.stringify(variables));
  if (day !== undefined) address.set("dag", day);
  try {
    return await fetch(`/graphql?${address}`, {
      headers: { accept: "application/graphql-response+json, application/json" },
    });
  } catch (error) {
    throw new RequestError("unreachable", String(error));
  }
}
