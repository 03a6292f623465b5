import { expect, test } from "vitest";
import { arrangeChanges } from "./arrangeChanges";

const change = (at: string, action: string, nodeType: string) => ({ at, action, nodeType });

test("the newest day comes first, and late at night is the next day in Norway", () => {
  const days = arrangeChanges([
    change("2023-09-17T21:30:00Z", "ADDED", "Activity"),
    change("2023-09-17T22:30:00Z", "CHANGED", "Activity"),
  ]);
  expect(days.map(({ day }) => day)).toEqual(["2023-09-18", "2023-09-17"]);
});

test("what happened to one kind of thing stands together", () => {
  const at = "2023-09-18T10:00:00Z";
  const [day] = arrangeChanges([
    change(at, "ADDED", "Activity"),
    change(at, "ADDED", "Role"),
    change(at, "ADDED", "Activity"),
    change(at, "REMOVED", "Activity"),
  ]);
  expect(day?.groups.map(({ key, changes }) => [key, changes.length])).toEqual([
    ["ADDED Activity", 2],
    ["ADDED Role", 1],
    ["REMOVED Activity", 1],
  ]);
});
