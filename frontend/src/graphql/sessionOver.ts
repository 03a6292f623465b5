import { useSyncExternalStore } from "react";

// A session ends while one reads: by itself, or because somebody ended it. The server says so with the next answer,
// which it gives as to anybody else.

let over = false;
const told = new Set<() => void>();

/** The header of an answer by which the server says that the session is over. */
const HEADER = "x-session-over";

/** Looks whether an answer says that the session is over. */
export function noteSessionOver(headers: Headers): void {
  if (over || !headers.has(HEADER)) return;
  over = true;
  for (const tell of told) tell();
}

function listen(tell: () => void): () => void {
  told.add(tell);
  return () => told.delete(tell);
}

/** Whether the session that these pages were opened in has ended since. */
export function useSessionOver(): boolean {
  return useSyncExternalStore(listen, () => over);
}
