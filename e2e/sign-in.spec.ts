import { expect, test } from "@playwright/test";
import { generateKeyPair, type JWTPayload } from "jose";
import { signed, startCrookedIssuer, unsigned } from "./fixtures/crookedIssuer";
import { startServerWithDoor } from "./fixtures/door";
import { comeBack, setOut, type Shown, signIn } from "./fixtures/signIn";

type Issuer = Awaited<ReturnType<typeof startCrookedIssuer>>;

/** A server and an issuer that says what it is told to. */
async function withDoor(settings: object, run: (server: string, issuer: Issuer) => Promise<void>): Promise<void> {
  const issuer = await startCrookedIssuer();
  const server = await startServerWithDoor({ ...settings, url: issuer.url });
  try {
    await run(server.url, issuer);
  } finally {
    await server.stop();
    await issuer.stop();
  }
}

async function viewerOf(server: string, { name, value }: Shown): Promise<unknown> {
  const response = await fetch(`${server}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie: `${name}=${value}` },
    body: JSON.stringify({ query: "{ viewer { name } }" }),
  });
  return (await response.json()).data.viewer;
}

test("an honest word lets one in, for as long as one stays", async () => {
  await withDoor({}, async (server) => {
    const session = await signIn(server);
    expect(await viewerOf(server, session)).toEqual({ name: "Noen" });
    const cookie = { cookie: `${session.name}=${session.value}` };
    await fetch(`${server}/auth/sign-out`, { method: "POST", redirect: "manual", headers: cookie });
    expect(await viewerOf(server, session)).toBeNull();
  });
});

test("what one is told is for oneself: nothing between keeps it", async () => {
  await withDoor({}, async (server) => {
    const session = await signIn(server);
    const address = `${server}/graphql?${new URLSearchParams({ query: "{ viewer { name } }" })}`;
    const ask = (headers: Record<string, string>) => fetch(address, { headers });
    const own = await ask({ cookie: `${session.name}=${session.value}` });
    expect(own.headers.get("cache-control")).toContain("no-store");
    expect(own.headers.get("etag")).toBeNull();
    expect((await (await ask({})).json()).data).toEqual({ viewer: null });
  });
});

test("signing in again ends the session before", async () => {
  await withDoor({}, async (server) => {
    const first = await signIn(server);
    const out = await setOut(server);
    const both = { name: `${first.name}=${first.value}; ${out.cookie.name}`, value: out.cookie.value };
    const { session } = await comeBack(server, { cookie: both, state: out.state });
    expect(session?.value).not.toBe(first.value);
    expect(await viewerOf(server, first)).toBeNull();
  });
});

test("a forged state, a code shown twice and another browser let nobody in", async () => {
  await withDoor({}, async (server, issuer) => {
    const forged = await setOut(server);
    expect(await comeBack(server, { ...forged, state: "en annen" })).toEqual({ place: "/logg-inn?feil=avvist" });

    const out = await setOut(server, "/kommune/kommune");
    expect((await comeBack(server, out)).place).toBe("/kommune/kommune");
    const asked = issuer.heard.codes;
    expect(await comeBack(server, out)).toEqual({ place: "/logg-inn?feil=utgaatt" });

    const other = { ...(await setOut(server)), cookie: { name: "noe", value: "annet" } };
    expect(await comeBack(server, other)).toEqual({ place: "/logg-inn?feil=utgaatt" });
    expect(issuer.heard.codes).toBe(asked);
  });
});

test("an issuer's word that is not what was agreed lets nobody in", async () => {
  await withDoor({}, async (server, issuer) => {
    const stranger = await generateKeyPair("RS256");
    const hour = 3600;
    const words: [string, (honest: JWTPayload) => Promise<string>][] = [
      ["another nonce", (honest) => signed({ ...honest, nonce: "en annen" }, issuer.keys)],
      ["no nonce", ({ nonce, ...honest }) => signed(honest, issuer.keys)],
      ["over", (honest) => signed({ ...honest, iat: 1, exp: (honest.iat ?? 0) - hour }, issuer.keys)],
      ["for another", (honest) => signed({ ...honest, aud: "en annen" }, issuer.keys)],
      ["by another", (honest) => signed({ ...honest, iss: "https://en-annen.example" }, issuer.keys)],
      ["unsigned", unsigned],
      ["signed by a stranger", (honest) => signed(honest, stranger)],
      ["signed by a key that nobody knows", (honest) => signed(honest, stranger, "third")],
      ["no token at all", async () => "ikke noe"],
    ];
    for (const [what, word] of words) {
      issuer.say(word);
      const out = await setOut(server);
        expect(await comeBack(server, out), what).toEqual({ place: "/logg-inn?feil=avvist" });
    }
  });
});

test("a known person with Entra ID is tenant and object; another tenant stays out", async () => {
  await withDoor({ kind: "entra", tenant: "vår" }, async (server, issuer) => {
    for (const [claims, isIn] of [
      [{ tid: "vår", oid: "en" }, true],
      [{ tid: "en annen", oid: "en" }, false],
      [{ tid: "vår" }, false],
      [{}, false],
    ] as const) {
      issuer.say((honest) => signed({ ...honest, ...claims }, issuer.keys));
      const out = await setOut(server);
        const { session } = await comeBack(server, out);
      expect(session !== undefined, JSON.stringify(claims)).toBe(isIn);
    }
  });
});

test("who has shown less of who they are than was asked for stays out", async () => {
  await withDoor({ acr: "sterk" }, async (server, issuer) => {
    for (const [acr, isIn] of [
      ["sterk", true],
      ["svak", false],
    ] as const) {
      issuer.say((honest) => signed({ ...honest, acr }, issuer.keys));
      const out = await setOut(server);
        expect((await comeBack(server, out)).session !== undefined, acr).toBe(isIn);
    }
  });
});

test("an issuer may change its keys, and one that is away is told of", async () => {
  const issuer = await startCrookedIssuer();
  const server = await startServerWithDoor({ url: issuer.url });
  try {
    await signIn(server.url);
    await issuer.rotate();
    // Known keys are not read again at once, for whoever asks in a row would have us do it each time.
    await expect(() => signIn(server.url)).toPass({ timeout: 30_000 });

    const out = await setOut(server.url);
    await issuer.stop();
    expect(await comeBack(server.url, out)).toEqual({ place: "/logg-inn?feil=utilgjengelig" });
  } finally {
    await server.stop();
  }
});

test("a page of another service is never the one to come back to", async () => {
  await withDoor({}, async (server) => {
    const out = await setOut(server, "//en-annen.example/");
    expect((await comeBack(server, out)).place).toBe("/");
    expect(out.challenge).toMatch(/^[\w-]{43}$/);
  });
});
