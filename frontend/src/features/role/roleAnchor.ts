/** Where on the page a role stands. The place in the plan's own order is stable as long as the plan is. */
export function roleAnchor(position: number): string {
  return `rolle-${position}`;
}
