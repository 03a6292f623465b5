import { defineConfig } from "@playwright/test";
import { reader } from "./fixtures/reader";

export default defineConfig({
  testMatch: "screenshots.ts",
  timeout: 300_000,
  reporter: "list",
  use: reader,
});
