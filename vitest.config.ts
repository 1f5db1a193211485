import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/support/temporary.ts",
    // Not one only where there are two processors: most tests wait for programs that they start.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Written for bundlers: it imports JSON without saying so.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
    coverage: {
      include: ["src/**/*.ts"],
      // Ten lines each, which the process tests run as the built bundles, and AssemblyScript, which is no JavaScript.
      exclude: ["src/action.ts", "src/cli.ts", "src/wasm/assembly/**"],
      reporter: ["text-summary"],
    },
  },
});
