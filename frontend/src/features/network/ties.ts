export interface GroupName {
  readonly slug: string;
  readonly name: string;
  readonly abbreviation: string | null | undefined;
}

export interface Group extends GroupName {
  readonly reportsTo: readonly { readonly text: string; readonly networks: readonly GroupName[] }[];
  readonly seats: readonly {
    readonly holder: { readonly networks: readonly GroupName[] };
    readonly alsoIn: readonly GroupName[];
  }[];
}

/** `reports`: answers to. `sends`: has members in. `shares`: the same people sit in both, whichever way one reads it. */
export type TieKind = "reports" | "sends" | "shares";

export interface Tie {
  readonly kind: TieKind;
  readonly from: string;
  readonly to: string;
}

/** A box of the diagram: a group, or somebody whom groups report to and who is no group. */
export interface Box {
  readonly key: string;
  readonly label: string;
  /** The group's name in addresses; null for what is no group. */
  readonly slug: string | null;
}

/** How groups hang together: the boxes, also of groups that others keep, and one tie of each kind between any two. */
export function tiesBetween(groups: readonly Group[]): { boxes: Box[]; ties: Tie[] } {
  const boxes = new Map<string, Box>(groups.map((group) => [group.slug, boxOf(group)]));
  const ties = new Map<string, Tie>();
  const tie = (kind: TieKind, from: string, to: string) => {
    const isKnown = kind === "shares" && ties.has(`shares ${to} ${from}`);
    if (from !== to && !isKnown) ties.set(`${kind} ${from} ${to}`, { kind, from, to });
  };
  const met = (group: GroupName) => {
    if (!boxes.has(group.slug)) boxes.set(group.slug, boxOf(group));
    return group.slug;
  };
  for (const { slug, reportsTo, seats } of groups) {
    for (const { text, networks } of reportsTo) {
      for (const network of networks) tie("reports", slug, met(network));
      if (networks.length > 0) continue;
      boxes.set(`: ${text}`, { key: `: ${text}`, label: text, slug: null });
      tie("reports", slug, `: ${text}`);
    }
    for (const { holder, alsoIn } of seats) {
      const senders = holder.networks.map(met);
      for (const sender of senders) tie("sends", sender, slug);
      // A group that sends its members is not told once more as one that shares them.
      for (const other of alsoIn.map(met)) if (!senders.includes(other)) tie("shares", slug, other);
    }
  }
  return { boxes: [...boxes.values()], ties: [...ties.values()] };
}

function boxOf({ slug, name, abbreviation }: GroupName): Box {
  return { key: slug, slug, label: abbreviation && abbreviation !== name ? `${name} (${abbreviation})` : name };
}
