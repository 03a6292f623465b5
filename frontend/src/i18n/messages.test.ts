import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { nb } from "./__generated__/nb";
import { accessibility } from "./__generated__/nb.accessibility";
import { api } from "./__generated__/nb.api";
import { changes } from "./__generated__/nb.changes";

// TypeScript finds the message that is missing; this finds the one that nobody shows any more.

const source = sourceFilesUnder("src")
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

test.each(Object.entries({ ...nb, accessibility, api, changes }))(
  "every message in %s has a user",
  (room, messages) => {
    const unused = keysOf(messages).filter((key) => !new RegExp(`\\b${key}\\b`).test(source));
    expect(unused.map((key) => `${room}: ${key}`)).toEqual([]);
  },
);

function keysOf(messages: object): string[] {
  return Object.keys(messages).concat(
    Object.values(messages).flatMap((value) => (typeof value === "object" ? keysOf(value) : [])),
  );
}

function sourceFilesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("i18n"))
    .map((file) => `${folder}/${file}`);
}
