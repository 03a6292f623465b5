import { expect, test } from "vitest";
import { inForm } from "./fileForms";

test.each([
  ["/nettverk/sut/kalender.ics", "/nettverk/sut/kalender.csv"],
  ["/rolle/rektor/kalender.ics?kommune=sortland", "/rolle/rektor/kalender.csv?kommune=sortland"],
  ["/plan/p/kalender.ics?tekst=kl.+12.ics", "/plan/p/kalender.csv?tekst=kl.+12.ics"],
  ["/plan/p/roller.xlsx", "/plan/p/roller.csv"],
])("%s as a table is %s: only the form is another", (path, table) => {
  expect(inForm(path, "csv")).toBe(table);
});
