import { expect, test } from "vitest";
import { differences } from "./message-shape.mjs";

const nb = { dates: { week: "uke {week}", today: "I dag" } };

test("a translation with the same messages and parameters is whole", () => {
  expect(differences(nb, { dates: { week: "veke {week}", today: "I dag" } }, "nn")).toEqual([]);
});

test.each([
  [{ dates: { week: "veke {week}" } }, "nn/dates.today is missing"],
  [{ dates: { ...nb.dates, month: "månad" } }, "nn/dates.month is in no other language"],
  [{ dates: { ...nb.dates, week: "veke" } }, "nn/dates.week has the parameters –, and should have week"],
  [{ dates: "datoar" }, "nn/dates is a message in one language and a group in another"],
])("%o is not", (nn, said) => {
  expect(differences(nb, nn, "nn")).toEqual([said]);
});
