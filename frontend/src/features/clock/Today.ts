import { createContext, useContext } from "react";
import type { Day } from "../../lib/dates";

/** The server's today: the real one, or the day that the plans are seen from. The browser's own clock is never asked. */
const TodayContext = createContext<Day | null>(null);

export const TodayProvider = TodayContext.Provider;

export function useToday(): Day {
  const today = useContext(TodayContext);
  if (today === null) throw new Error("useToday is called outside the shell");
  return today;
}
