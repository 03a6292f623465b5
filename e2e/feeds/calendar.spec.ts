import { type APIRequestContext, expect, test } from "@playwright/test";
import ICAL from "ical.js";

// Calendars read by another reader than our own, from the real server.

const sortland = "sortland-kibs-handlingsplan-2023-2024";
const vestvagoy = "vestvagoy-utviklingsplan-2020-2021";

async function read(request: APIRequestContext, address: string): Promise<ICAL.Component> {
  const response = await request.get(address);
  expect(response.status(), address).toBe(200);
  expect(response.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  const calendar = new ICAL.Component(ICAL.parse(await response.text()));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(zone);
  }
  return calendar;
}

function events(calendar: ICAL.Component): ICAL.Event[] {
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

function called(calendar: ICAL.Component, summary: string): ICAL.Event {
  const found = events(calendar).find((event) => event.summary.startsWith(summary));
  if (found === undefined) throw new Error(`no event ${summary}`);
  return found;
}

test("another reader finds every row of the plan, letter by letter", async ({ request }) => {
  const calendar = await read(request, `/plan/${sortland}/kalender.ics`);
  const query = `{ plan(by: {slug: "${sortland}"}) { title activities(first: 100) { nodes {
    title when { start } description place slots { start } category { label } } } } }`;
  const { plan } = (await (await request.post("/graphql", { data: { query } })).json()).data;
  expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe(plan.title);
  const found = events(calendar);
  expect(found).toHaveLength(plan.activities.nodes.length);
  for (const [place, row] of plan.activities.nodes.entries()) {
    const event = found[place]!;
    expect(event.summary).toContain(row.title);
    expect(event.description).toContain(row.description ?? "");
    expect(event.startDate.toString().slice(0, 10)).toBe(row.when.start);
    if (row.place !== null) expect(event.location).toBe(row.place);
    const categories = event.component.getFirstProperty("categories")!.getValues();
    if (row.category !== null) expect(categories[0]).toBe(row.category.label);
    expect(event.startDate.isDate, row.title).toBe(row.slots.length === 0);
  }
});

test("every event has what RFC 5545 requires", async ({ request }) => {
  const seen = new Set<string>();
  for (const plan of [sortland, vestvagoy, "vestby-ibs-prosjektplan-2018-2020"]) {
    const calendar = await read(request, `/plan/${plan}/kalender.ics`);
    for (const required of ["prodid", "version"]) expect(calendar.getAllProperties(required)).toHaveLength(1);
    for (const event of events(calendar)) {
      for (const required of ["uid", "dtstamp", "dtstart", "sequence", "last-modified", "summary", "status", "transp"]) {
        expect(event.component.getAllProperties(required), `${required} of ${event.summary}`).toHaveLength(1);
      }
      expect(event.component.getFirstPropertyValue("dtstamp")!.toString()).toMatch(/Z$/);
      expect(event.endDate.compare(event.startDate), event.summary).toBeGreaterThanOrEqual(0);
      if (event.startDate.isDate) expect(event.endDate.isDate).toBe(true);
      expect(event.attendees).toHaveLength(0);
      seen.add(event.uid);
    }
  }
  expect(seen.size).toBe(166);
});

test("times are Norwegian, in summer and in winter", async ({ request }) => {
  const calendar = await read(request, `/plan/${sortland}/kalender.ics`);
  const utc = (time: ICAL.Time) => time.convertToZone(ICAL.Timezone.utcTimezone).toString();
  const summer = called(calendar, "Halv fagdag for alle lærere");
  expect([summer.startDate, summer.endDate].map(utc)).toEqual(["2023-08-14T10:00:00Z", "2023-08-14T13:30:00Z"]);
  const winter = called(calendar, "Enhetsledermøte, Sortland kommune");
  expect([winter.startDate, winter.endDate].map(utc)).toEqual(["2023-12-19T07:30:00Z", "2023-12-19T11:00:00Z"]);
});

test("days end on the day behind the last, and periods take nobody's time", async ({ request }) => {
  const calendar = await read(request, `/plan/${sortland}/kalender.ics`);
  const gathering = called(calendar, "Ledersamling");
  expect([gathering.startDate.toString(), gathering.endDate.toString()]).toEqual(["2023-09-14", "2023-09-16"]);
  expect(gathering.component.getFirstPropertyValue("transp")).toBe("OPAQUE");
  const period = called(calendar, "September–november: BTI, felles forståelse nivå 0");
  expect([period.startDate.toString(), period.endDate.toString()]).toEqual(["2023-09-01", "2023-12-01"]);
  expect(period.component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
});

test("each part of a day is an event of its own", async ({ request }) => {
  const calendar = await read(request, `/plan/${vestvagoy}/kalender.ics`);
  const parts = events(calendar).filter((event) => event.summary.startsWith("Fagdag 2"));
  expect(parts.map((event) => event.summary)).toEqual([
    "Fagdag 2: Nettverkssamling for gruppeledere og veiledere – Gruppeledere",
    "Fagdag 2: Nettverkssamling for gruppeledere og veiledere – Veiledere",
  ]);
  expect(parts.map((event) => event.startDate.toString())).toEqual(["2020-09-10T09:00:00", "2020-09-10T12:00:00"]);
  expect(new Set(parts.map((event) => event.uid)).size).toBe(2);
});

test("networks, places and roles have calendars that the API leads to", async ({ request }) => {
  const query = `{ network: networks(first: 1) { nodes { calendarPath } }
    municipality: organisation(by: {slug: "vestby"}) { ... on Municipality { calendarPath } }
    region: organisation(by: {slug: "lofoten"}) { ... on Region { calendarPath } }
    position(by: {slug: "rektor"}) { calendarPath } }`;
  const { data } = await (await request.post("/graphql", { data: { query } })).json();
  const paths = [data.network.nodes[0], data.municipality, data.region, data.position].map((node) => node.calendarPath);
  expect(paths.slice(1)).toEqual([
    "/kommune/vestby/kalender.ics",
    "/region/lofoten/kalender.ics",
    "/rolle/rektor/kalender.ics",
  ]);
  for (const path of paths) {
    const calendar = await read(request, path);
    expect(String(calendar.getFirstPropertyValue("name")), path).not.toBe("");
    for (const event of events(calendar)) expect(event.summary, path).not.toBe("");
  }
  const role = await read(request, "/rolle/rektor/kalender.ics?kommune=sortland&nettverk=sortland-sut");
  // The parser takes neither property for text and hands over what the line says, so the comma is still escaped.
  for (const property of ["name", "x-wr-calname"]) {
    expect(role.getFirstPropertyValue(property)).toBe("Rektor: SUT\\, Sortland kommune");
  }
  expect(events(role).length).toBeGreaterThan(0);
});

test("a calendar that is known is not sent again, packed or not", async ({ request }) => {
  const address = `/region/lofoten/kalender.ics`;
  const first = await request.get(address);
  expect(first.headers()["content-encoding"]).toBe("gzip");
  const etag = first.headers()["etag"]!;
  for (const encoding of ["gzip", "identity"]) {
    const headers = { "if-none-match": etag, "accept-encoding": encoding };
    const again = await request.get(address, { headers });
    expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
  }
});
