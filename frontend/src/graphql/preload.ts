import { loadQuery, type PreloadedQuery } from "react-relay/hooks";
import type { Environment, GraphQLTaggedNode, OperationType } from "relay-runtime";

/** How many pages back the store keeps what it fetched, so that «back» is immediate and memory stays level. */
const KEPT_PAGES = 40;

const kept: { dispose: () => void }[] = [];

/**
 * Fetches what a page needs before the page is shown, so that the old page stays until the new one is whole and
 * nothing jumps. A failure rejects here and is shown by the router's error page.
 */
export async function preload<Operation extends OperationType>(
  environment: Environment,
  query: GraphQLTaggedNode,
  variables: Operation["variables"],
): Promise<PreloadedQuery<Operation>> {
  // The router's parameters have no prototype, and Relay's comparison of one page's variables with the next one's
  // calls a method of theirs.
  const own = { ...variables };
  const reference = loadQuery<Operation>(environment, query, own, { fetchPolicy: "store-or-network" });
  try {
    await reference.source?.toPromise();
  } catch (error) {
    reference.dispose();
    throw error;
  }
  kept.push(reference);
  if (kept.length > KEPT_PAGES) kept.shift()?.dispose();
  return reference;
}
