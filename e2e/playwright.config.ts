import { defineConfig } from "@playwright/test";
import { reader } from "./fixtures/reader";

// The server under test is started outside, with BASE_URL; see the Makefile.
export default defineConfig({
  testMatch: ["pages.spec.ts", "journeys/*.spec.ts"],
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  // A test that passes the second time has found something.
  retries: 0,
  reporter: process.env["CI"] === undefined ? "list" : "line",
  use: { ...reader, trace: "retain-on-failure" },
});
