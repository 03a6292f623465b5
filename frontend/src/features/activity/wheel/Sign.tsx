import { symbol } from "d3-shape";
import { lookOf } from "./palette";

/** The shape and colour of a category, as they stand on the wheel. */
export function Sign({ place }: { place: number }) {
  const { shape, colour } = lookOf(place);
  return (
    <svg viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true">
      <path d={symbol(shape, 110)() ?? ""} fill={colour} />
    </svg>
  );
}
