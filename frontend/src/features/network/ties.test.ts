import { expect, test } from "vitest";
import { type Group, tiesBetween } from "./ties";

const name = (slug: string) => ({ slug, name: slug.toUpperCase(), abbreviation: null });
const group = (slug: string, rest: Partial<Group> = {}): Group => ({
  ...name(slug),
  reportsTo: [],
  seats: [],
  ...rest,
});
const seat = (networks: string[], alsoIn: string[]) => ({
  holder: { networks: networks.map(name) },
  alsoIn: alsoIn.map(name),
});

test("groups report to groups, and to people who are no group", () => {
  const { boxes, ties } = tiesBetween([
    group("a", {
      reportsTo: [
        { text: "B", networks: [name("b")] },
        { text: "rektor", networks: [] },
      ],
    }),
    group("b"),
  ]);
  expect(ties).toEqual([
    { kind: "reports", from: "a", to: "b" },
    { kind: "reports", from: "a", to: ": rektor" },
  ]);
  expect(boxes.find(({ slug }) => slug === null)?.label).toBe("rektor");
});

test("a seat in two groups is one tie, from whichever side it is told", () => {
  const { ties } = tiesBetween([group("a", { seats: [seat([], ["b"])] }), group("b", { seats: [seat([], ["a"])] })]);
  expect(ties).toEqual([{ kind: "shares", from: "a", to: "b" }]);
});

test("a group that sends its members is told so, and not as sharing them; one of another host has its box too", () => {
  const { boxes, ties } = tiesBetween([group("a", { seats: [seat(["b"], ["b"])] })]);
  expect(ties).toEqual([{ kind: "sends", from: "b", to: "a" }]);
  expect(boxes.map(({ key }) => key)).toEqual(["a", "b"]);
});
