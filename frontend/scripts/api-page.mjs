// Gathers what the page /api shows of the rest of the house: the first question of the README, the questions that the
// tests ask, word for word, and what has changed in the schema since the last release. The page fetches it when opened.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { inShort, sinceLastRelease } from "./schema-changes.mjs";

const house = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, house), "utf8");

const [, command, answer] = /```sh\n(curl .*?)```.*?```json\n(.*?)```/s.exec(read("README.md"));
const examples = readdirSync(new URL("backend/tests/questions/", house))
  .filter((name) => name.endsWith(".graphql"))
  .toSorted()
  .map((name) => ({ name: name.replace(/\.graphql$/, ""), document: read(`backend/tests/questions/${name}`) }));
const { version, changes } = await sinceLastRelease();
const news = inShort(changes).map(({ path, message, breaks }) => ({ path, message, breaks }));

const target = new URL("frontend/src/features/api/__generated__/", house);
mkdirSync(target, { recursive: true });
const content = { start: { command, answer }, examples, release: version, changes: news };
writeFileSync(new URL("content.json", target), JSON.stringify(content));
