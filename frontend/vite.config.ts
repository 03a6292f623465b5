import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { themeOfIndex } from "./scripts/theme-folder.mjs";
import { chunksByPage } from "./scripts/vite-chunks.mjs";
import { relayArtifacts } from "./scripts/vite-relay.mjs";

// Designsystemet declares every module as having side effects, so one button drags the whole library along.
// Its React wrappers are pure; the custom elements that we do use are imported one by one where they are drawn.
const pure = /designsystemet-react|designsystemet-web\/dist\/esm\/index\.js/;

export default defineConfig({
  plugins: [relayArtifacts(), themeOfIndex(), react()],
  server: {
    proxy: { "/graphql": "http://127.0.0.1:8080" },
  },
  build: {
    // A strict Content-Security-Policy allows no data: URIs from us.
    assetsInlineLimit: 0,
    manifest: true,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id: string) => !pure.test(id) },
      output: { codeSplitting: { groups: chunksByPage() } },
    },
  },
});
