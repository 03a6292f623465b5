import { expect, test } from "vitest";
import { arrangeThemes, frameOf, inThePicture } from "./arrangeThemes";

const themes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `${index}`, related: [`${(index + 1) % count}`] }));

test.each([3, 4, 8, 10])("%i themes have room around the centre, beside each other", (count) => {
  const { places } = arrangeThemes(themes(count));
  const { width, box } = frameOf(count);
  for (const [index, { x, y }] of places.entries()) {
    expect(x - box.width / 2).toBeGreaterThanOrEqual(0);
    expect(x + box.width / 2).toBeLessThanOrEqual(width);
    const next = places[(index + 1) % count];
    const isApart = Math.abs(x - (next?.x ?? 0)) >= box.width || Math.abs(y - (next?.y ?? 0)) >= box.height;
    expect(isApart, `${index} beside the next`).toBe(true);
  }
});

test("two that name each other have one line, and so have two of which one names the other", () => {
  expect(
    arrangeThemes([
      { id: "a", related: ["b"] },
      { id: "b", related: ["a"] },
      { id: "c", related: [] },
    ]).lines,
  ).toHaveLength(1);
  expect(
    arrangeThemes([
      { id: "a", related: [] },
      { id: "b", related: ["a"] },
      { id: "c", related: [] },
    ]).lines,
  ).toHaveLength(1);
});

test("the picture is of those that hang together, where they are most; the others stand in the list", () => {
  const apart = { id: "apart", related: [] };
  expect(inThePicture([...themes(8), apart])).toEqual(themes(8));
  expect(inThePicture([...themes(2), apart, { id: "other", related: [] }])).toHaveLength(4);
});
