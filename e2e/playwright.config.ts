import { defineConfig } from "@playwright/test";
import { reader } from "./fixtures/reader";

// The server under test is started outside, with BASE_URL; see the Makefile.
export default defineConfig({
  testMatch: ["*.spec.ts", "feeds/*.spec.ts", "journeys/*.spec.ts"],
  snapshotPathTemplate: "{testDir}/aria/{arg}{ext}",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  // An audit of a long page takes ten seconds on two idle cores, and several times that beside a build.
  timeout: 90_000,
  // A test that passes the second time has found something.
  retries: 0,
  reporter: process.env["CI"] === undefined ? "list" : "line",
  use: { ...reader, trace: "retain-on-failure" },
});
