import { defineConfig } from "vitest/config";

// Only pure modules are tested here; what needs a browser is a journey in ../e2e.
export default defineConfig({
  test: {
    environment: "node",
    include: ["src/**/*.test.ts", "scripts/**/*.test.mjs"],
    // Otherwise Vite finds another copy of graphql for the script than Node finds for the inspector.
    server: { deps: { inline: ["@graphql-inspector/core"] } },
  },
});
