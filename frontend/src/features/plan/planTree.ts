interface Planned {
  readonly id: string;
  readonly parentId: string | undefined;
}

export interface Branch<P> {
  readonly plan: P;
  readonly children: readonly Branch<P>[];
}

/** The plans as a hierarchy. A plan whose parent is not among them stands at the top. */
export function growTree<P extends Planned>(plans: readonly P[]): Branch<P>[] {
  const present = new Set(plans.map(({ id }) => id));
  const under = ({ parentId }: P) => (parentId !== undefined && present.has(parentId) ? parentId : undefined);
  const branchesUnder = (parent: string | undefined): Branch<P>[] =>
    plans.filter((plan) => under(plan) === parent).map((plan) => ({ plan, children: branchesUnder(plan.id) }));
  return branchesUnder(undefined);
}
