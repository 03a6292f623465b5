// How the pages are cut into files. Left to itself, the bundler makes a file of whatever the same pages share, and a
// page then asks for fifty of them. So there is one with the front page and all that it brings, a few with what other
// pages share, and one for each page.
import { fileURLToPath } from "node:url";

/** Shared pieces of less source than this, in bytes, join the nearest. */
const SMALL = 12_000;

const entry = fileURLToPath(new URL("../src/main.tsx", import.meta.url));

/** Groups for the bundler's `codeSplitting`. What comes with the entry is in none of them. */
export function chunksByPage() {
  let first;
  return [
    {
      debugName: "shared",
      name: (id, context) => ((first ??= reach(entry, context)).has(id) ? null : "shared"),
      test: /\/src\/(features|graphql|lib|ui)\//,
      minShareCount: 2,
      entriesAware: true,
      entriesAwareMergeThreshold: SMALL,
      includeDependenciesRecursively: false,
    },
  ];
}

/** A module with all that it imports at once, and what that imports. */
function reach(id, context, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of context.getModuleInfo(id)?.importedIds ?? []) reach(imported, context, found);
  return found;
}
