import type { Reporter, TestModule } from "vitest/node";

/** Prints the names of skipped tests and, last of all, the one line that every CI can read. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.state() === "failed" && module.errors().length > 0).length;
    for (const test of tests) if (test.result().state === "skipped") console.log(`skipped: ${test.fullName}`);
    console.log(
      `tests: ${count("passed")} passed, ${count("failed") + broken + errors.length} failed, ${count("skipped")} skipped`,
    );
  }
}
