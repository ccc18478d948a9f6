// Changes each operator, condition and text of the decision and of the guard's core, one at a time: does a test fail?
export default {
  packageManager: "pnpm",
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "stryker.vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  mutate: [
    "packages/model/src/decide.ts",
    "packages/model/src/decide/*.ts",
    "packages/guard/src/{answers,create-guard,denial,facts-in,limits,memory-limits,opener,projector}.ts",
    "packages/guard/src/{read-columns,sealed,standings,subjects,use}.ts",
  ],
  // Only these are copied, so that a run is quick to begin.
  ignorePatterns: [
    "/*",
    "!/*.ts",
    "!/tsconfig.base.json",
    "!/docs",
    "/docs/*",
    "!/docs/guards.md",
    "!/packages",
    "/packages/*",
    "!/packages/model",
    "!/packages/guard",
    "/packages/guard/.candor",
  ],
  tempDirName: ".candor/stryker",
  concurrency: 1,
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
  jsonReporter: { fileName: ".candor/mutation.json" },
  thresholds: { high: 95, low: 90, break: 90 },
};
