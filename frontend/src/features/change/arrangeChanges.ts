import { type Day, dayOf } from "../../lib/dates";
import { groupBy } from "../../lib/group";

interface Recorded {
  readonly at: string;
  readonly action: string;
  readonly nodeType: string;
}

export interface ChangesOfDay<C extends Recorded> {
  readonly day: Day;
  /** What happened to things of one kind that day. */
  readonly groups: readonly { readonly key: string; readonly first: C; readonly changes: readonly C[] }[];
}

/** Changes by the Norwegian day on which they came in, the newest day first, and in it by what happened to what. */
export function arrangeChanges<C extends Recorded>(changes: readonly C[]): ChangesOfDay<C>[] {
  return [...groupBy(changes, ({ at }) => dayOf(at))]
    .map(([day, ofDay]) => ({
      day,
      groups: [...groupBy(ofDay, ({ action, nodeType }) => `${action} ${nodeType}`)].flatMap(([key, those]) => {
        const [first] = those;
        return first === undefined ? [] : [{ key, first, changes: those }];
      }),
    }))
    .toSorted((a, b) => b.day.localeCompare(a.day));
}
