import { RequestError } from "../../graphql/request";
import address from "./__generated__/content.json?url";

/** What scripts/api-page.mjs gathers for the page. */
export interface Content {
  /** The first question, as a command for this machine, and its answer. */
  start: { command: string; answer: string };
  examples: readonly Example[];
  /** The last release, which the changes are since. */
  release: string;
  changes: readonly Change[];
}

/** A question that the tests ask: the name of its file, and the file. */
export interface Example {
  name: string;
  document: string;
}

export interface Change {
  path: string;
  message: string;
  breaks: boolean;
}

export async function fetchContent(): Promise<Content> {
  const response = await fetch(address).catch((error) => {
    throw new RequestError("unreachable", String(error));
  });
  if (!response.ok) throw new RequestError("refused", `HTTP ${response.status}`);
  return response.json();
}
