import type { GraphQLResponse, RequestParameters, Variables } from "relay-runtime";
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
  const response = await post({ query: operation.text, operationName: operation.name, variables }, day);
  const requestId = response.headers.get("x-request-id");
  const answer = await response.json().catch(() => null);
  if (answer === null) throw new RequestError("refused", `HTTP ${response.status}`, requestId);
  if (Array.isArray(answer.errors) && answer.errors.length > 0) {
    const message = answer.errors.map((error: { message: string }) => error.message).join("; ");
    throw new RequestError("refused", message, requestId);
  }
  return answer;
}

async function post(body: object, day: Day | undefined): Promise<Response> {
  const address = day === undefined ? "/graphql" : `/graphql?dag=${day}`;
  try {
    return await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
      body: JSON.stringify(body),
    });
  } catch (error) {
    throw new RequestError("unreachable", String(error));
  }
}
