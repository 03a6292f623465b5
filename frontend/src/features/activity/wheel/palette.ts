import {
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from "d3-shape";

// A plan's own colours are lost in its source, so each category of its legend gets a colour and a shape of its own, by
// its place in the legend. Colour is never alone.

const shapes: readonly SymbolType[] = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolStar,
  symbolWye,
];
const COLOURS = 8;

export interface Look {
  readonly shape: SymbolType;
  readonly colour: string;
}

/** How a category is drawn; `place` is its place in the legend, and −1 for what has no category. */
export function lookOf(place: number): Look {
  if (place < 0) return { shape: symbolCircle, colour: "var(--category-none)" };
  return {
    shape: shapes[place % shapes.length] ?? symbolCircle,
    colour: `var(--category-${(place % COLOURS) + 1})`,
  };
}
