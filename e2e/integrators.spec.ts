import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as operations from "@graphql-codegen/typescript-operations";
import { expect, test } from "@playwright/test";
import { parse } from "graphql";
import { request } from "graphql-request";

// What others use to build on the API, over what they would build: the questions that people ask.

const folder = new URL("../backend/tests/questions/", import.meta.url);
const questions = readdirSync(folder)
  .filter((name) => name.endsWith(".graphql"))
  .map((name) => ({ name: name.replace(/\.graphql$/, ""), document: readFileSync(new URL(name, folder), "utf8") }));

const config = { scalars: { Date: "string", DateTime: "string", LocalTime: "string", URL: "string" } };

test("a stock code generator makes types for every question from the schema's address, and they compile", async ({
  baseURL,
}) => {
  const schema = parse(await (await fetch(`${baseURL}/schema.graphql`)).text());
  const home = mkdtempSync(join(tmpdir(), "types-"));
  const files = [];
  for (const { name, document } of questions) {
    const types = await codegen({
      filename: `${name}.ts`,
      schema,
      documents: [{ location: name, document: parse(document) }],
      plugins: [{ operations: config }],
      pluginMap: { operations },
      config: {},
    });
    expect(types).toContain("Query");
    files.push(join(home, `${name}.ts`));
    writeFileSync(join(home, `${name}.ts`), types);
  }
  const compiler = new URL("node_modules/.bin/tsc", import.meta.url).pathname;
  execFileSync(compiler, ["--noEmit", "--strict", ...files], { cwd: home, stdio: "pipe" });
  rmSync(home, { recursive: true });
});

test("a stock client asks every question", async ({ baseURL }) => {
  for (const { name, document } of questions) {
    const data = await request<Record<string, unknown>>(`${baseURL}/graphql`, document);
    expect(Object.values(data), name).not.toContain(null);
  }
});

test("the client that the manual shows gets its answer", async ({ baseURL }) => {
  const manual = readFileSync(new URL("../docs/api.md", import.meta.url), "utf8");
  const [, document = ""] = /graphql\(`([^`]*)`\)/.exec(manual) ?? [];
  const { activities } = await request<{ activities: { nodes: unknown[] } }>(`${baseURL}/graphql`, document, {
    network: "sortland-sut",
  });
  expect(activities.nodes).toHaveLength(5);
});
