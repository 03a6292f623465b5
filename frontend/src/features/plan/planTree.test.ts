import { expect, test } from "vitest";
import { growTree } from "./planTree";

const under = (id: string, parent?: string) => ({ id, parentId: parent });

test("plans hang under their parents, in the order given", () => {
  expect(growTree([under("action", "sub"), under("main"), under("sub", "main")])).toEqual([
    {
      plan: under("main"),
      children: [{ plan: under("sub", "main"), children: [{ plan: under("action", "sub"), children: [] }] }],
    },
  ]);
});

test("a plan whose parent is elsewhere stands at the top", () => {
  expect(growTree([under("theme", "somewhere else")])).toHaveLength(1);
});
