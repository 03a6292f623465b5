// Packs what was built, as tightly as can be: once here, and not for each reader. The server gives out the packed file
// that stands beside the plain one.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** Smaller files fit into one packet as they are. */
const WORTH_IT = 1024;
const PACKED = /\.(js|css|svg|json|txt)$/;

const assets = new URL("../dist/assets/", import.meta.url);
for (const name of readdirSync(assets).filter((file) => PACKED.test(file))) {
  const plain = readFileSync(new URL(name, assets));
  if (plain.length < WORTH_IT) continue;
  writeFileSync(new URL(`${name}.br`, assets), brotliCompressSync(plain));
  writeFileSync(new URL(`${name}.gz`, assets), gzipSync(plain, { level: 9 }));
}
