// Begins the file of documents that the server knows by id. Relay's compiler adds to it and takes nothing out, so
// it begins empty each time, and holds what the pages ask and nothing else.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../src/graphql/__generated__/", import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}documents.json`, "{}\n");
