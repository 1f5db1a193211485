import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    // GitHub's language service imports JSON without saying so, which Node refuses.
    server: { deps: { inline: [/@actions\//] } },
    coverage: {
      include: ["src/**/*.ts"],
      // Ten lines each; the process tests run them as the built bundles.
      exclude: ["src/action.ts", "src/cli.ts"],
      reporter: ["text-summary"],
    },
  },
});
