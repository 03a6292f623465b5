import { Environment, Network, RecordSource, Store } from "relay-runtime";
import type { Day } from "../lib/dates";
import { sendRequest } from "./request";

/** Plans change seldom, but a page that is opened again after five minutes asks again. */
const FRESH_FOR_MS = 5 * 60 * 1000;

let current: { day: Day | undefined; environment: Environment } | undefined;

/** The Relay environment that sees the plans from `day`, or from the server's own day. A new day is a new store. */
export function environmentFor(day: Day | undefined): Environment {
  if (current === undefined || current.day !== day) {
    current = { day, environment: createEnvironment(day) };
  }
  return current.environment;
}

function createEnvironment(day: Day | undefined): Environment {
  return new Environment({
    network: Network.create((operation, variables) => sendRequest(operation, variables, day)),
    store: new Store(new RecordSource(), { queryCacheExpirationTime: FRESH_FOR_MS, gcReleaseBufferSize: 20 }),
    // What a search found goes by the id of the thing itself, is not the thing, and is told differently by each search.
    getDataID: (value, typename) => (typename.startsWith("Search") ? undefined : value["id"]),
  });
}
