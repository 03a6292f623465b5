import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

// Every command and program of the documentation that asks the server is run as a reader would run it, and gives what
// stands below it. What is plain GraphQL there is asked by the backend's own tests.

const house = new URL("../", import.meta.url);
const pages = readdirSync(new URL("docs/", house))
  .filter((name) => name.endsWith(".md"))
  .map((name) => `docs/${name}`);

/** What takes a program in each language. */
const runners: Record<string, (code: string) => [string, string[]]> = {
  sh: (code) => ["bash", ["-euo", "pipefail", "-c", code]],
  js: (code) => ["node", ["--input-type=module", "--eval", code]],
};

for (const page of ["README.md", ...pages]) {
  for (const { line, run, code, answer } of programsIn(page)) {
    test(`${page}:${line} does what it says`, ({ baseURL }) => {
      const [program, options] = run(code.replaceAll("http://localhost:8080", baseURL ?? ""));
      const output = execFileSync(program, options, { encoding: "utf8", stdio: "pipe" });
      expect(output).not.toBe("");
      if (answer !== undefined) expect(JSON.parse(output)).toMatchObject(JSON.parse(answer));
    });
  }
}

interface Program {
  line: number;
  run: (code: string) => [string, string[]];
  code: string;
  /** The JSON that is shown right below. */
  answer: string | undefined;
}

function programsIn(page: string): Program[] {
  const text = readFileSync(new URL(page, house), "utf8");
  const blocks = [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(({ index, 1: language = "", 2: code = "" }) => ({
    line: text.slice(0, index).split("\n").length,
    language,
    code,
  }));
  return blocks.flatMap(({ line, language, code }, at) => {
    const run = runners[language];
    const next = blocks[at + 1];
    const answer = next?.language === "json" ? next.code : undefined;
    return run !== undefined && /\b(curl|fetch)\b/.test(code) ? [{ line, run, code, answer }] : [];
  });
}
