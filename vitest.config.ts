import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "packages/*/test/**/*.test.ts",
      "test/*.test.ts",
      "test/browser/*.test.ts",
      "docs/examples/*/test/**/*.test.ts",
    ],
    reporters: [["default", { summary: false }], "./tools/tally-reporter.ts"],
    globalSetup: "./tools/temporary-folder.ts",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
