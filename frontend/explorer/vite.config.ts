import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// A document of its own, built apart: nothing of it is in the pages, and nothing of the pages in it.
export default defineConfig({
  root: at("."),
  publicDir: false,
  plugins: [react()],
  build: {
    // Beside the pages, which are built first.
    outDir: at("../dist"),
    emptyOutDir: false,
    // Its content policy allows no data: URIs either.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The editor is large, and is fetched only by those who open it.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: at("./explorer.html"),
      // Directives to React's compiler, which has been over the packages already.
      onwarn: (warning, warn) => warning.code === "MODULE_LEVEL_DIRECTIVE" || warn(warning),
    },
  },
});
