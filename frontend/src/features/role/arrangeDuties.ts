import { groupBy } from "../../lib/group";

interface Role {
  readonly responsibilities: readonly { readonly text: string }[];
}

export interface Duty {
  readonly text: string;
  /** The places of those who carry it, in the order of the roles. */
  readonly carriers: readonly number[];
}

export interface DutyGroup {
  /** The place of the one whose duties these are; null for those that several carry. */
  readonly carrier: number | null;
  readonly duties: readonly Duty[];
}

/** The duties of all roles, each once: first those that several carry, then each role's own. */
export function arrangeDuties(roles: readonly Role[]): DutyGroup[] {
  const carried = roles.flatMap(({ responsibilities }, place) => responsibilities.map(({ text }) => ({ text, place })));
  const duties = [...groupBy(carried, ({ text }) => text)].map(([text, all]): Duty => {
    return { text, carriers: [...new Set(all.map(({ place }) => place))] };
  });
  const groups = groupBy(duties, ({ carriers }) => (carriers.length > 1 ? null : (carriers[0] ?? null)));
  return [...groups]
    .map(([carrier, ofCarrier]): DutyGroup => ({ carrier, duties: ofCarrier }))
    .toSorted((a, b) => (a.carrier ?? -1) - (b.carrier ?? -1));
}
