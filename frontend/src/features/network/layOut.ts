import { Graph, layout } from "@dagrejs/dagre";
import { line, curveBasis } from "d3-shape";
import { groupBy } from "../../lib/group";
import type { Box, Tie } from "./ties";

/** The size of a box, in pixels of a 16-pixel text. */
export const BOX = { width: 200, height: 84 };

export interface PlacedBox extends Box {
  readonly x: number;
  readonly y: number;
}

export interface PlacedTie extends Tie {
  readonly path: string;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly ties: readonly PlacedTie[];
}

const curve = line<{ x: number; y: number }>()
  .x(({ x }) => x)
  .y(({ y }) => y)
  .curve(curveBasis);

/** Places boxes so that those reported to stand above those who report, and ties cross as little as can be. */
export function layOut(boxes: readonly Box[], ties: readonly Tie[]): Layout {
  const graph = new Graph({ multigraph: true })
    .setGraph({ rankdir: "BT", nodesep: 28, ranksep: 64, marginx: 4, marginy: 4 })
    .setDefaultEdgeLabel(() => ({}));
  for (const { key } of boxes) graph.setNode(key, { ...BOX });
  const isBelow = reportLines(ties);
  // Who reports decides what stands above; a tie that would have it the other way is laid out from its other end.
  const isTurned = ({ kind, from, to }: Tie) => kind !== "reports" && isBelow(to, from);
  for (const tie of ties) {
    const [low, high] = isTurned(tie) ? [tie.to, tie.from] : [tie.from, tie.to];
    graph.setEdge(low, high, { weight: tie.kind === "reports" ? 3 : 1 }, tie.kind);
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    boxes: boxes.map((box) => {
      const { x = 0, y = 0 } = graph.node(box.key);
      return { ...box, x: x - BOX.width / 2, y: y - BOX.height / 2 };
    }),
    ties: ties.map((tie) => {
      const { kind, from, to } = tie;
      const { points = [] } = isTurned(tie) ? graph.edge(to, from, kind) : graph.edge(from, to, kind);
      return { kind, from, to, path: curve(isTurned(tie) ? points.toReversed() : points) ?? "" };
    }),
  };
}

/** Tells whether one box reports to another, directly or by way of others. */
function reportLines(ties: readonly Tie[]): (low: string, high: string) => boolean {
  const above = groupBy(
    ties.filter(({ kind }) => kind === "reports"),
    ({ from }) => from,
  );
  return (low, high) => {
    const seen = new Set([low]);
    for (const key of seen) for (const { to } of above.get(key) ?? []) seen.add(to);
    return low !== high && seen.has(high);
  };
}
