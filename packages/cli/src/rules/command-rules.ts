import type { Rule } from "@candor/compiler";

/** The rules of the command itself: of its config, its output and its run. Each has a page beside this. */
export const commandRules: readonly Rule[] = [
  {
    id: "check/nothing-checked",
    severity: "warning",
    summary: "`candor check` found no read of personal data, so it checked nothing.",
  },
  { id: "config/invalid", severity: "error", summary: "The config is not JSON, or does not fit its schema." },
  {
    id: "config/output",
    severity: "error",
    summary: "An output would be written where Candor must not write.",
  },
  { id: "config/unreadable", severity: "error", summary: "The config cannot be read." },
  { id: "test/coverage", severity: "error", summary: "The tests reach less of the policy than they must." },
  { id: "test/missing", severity: "error", summary: "`candor test` found no tests, so it tested nothing." },
];
