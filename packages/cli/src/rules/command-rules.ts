import type { Rule } from "@candor/compiler";

/** The rules of the command itself: of its config, its output and its run. Each has a page beside this. */
export const commandRules: readonly Rule[] = [
  { id: "build/stale", severity: "error", summary: "A file is not what `candor build` makes of the policy." },
  { id: "check/coverage", severity: "error", summary: "`candor check` covers less of the code than it must." },
  {
    id: "check/nothing-checked",
    severity: "warning",
    summary: "`candor check` found no read of personal data, so it checked nothing.",
  },
  {
    id: "config/baseline",
    severity: "error",
    summary: "The baseline cannot be used, so new findings cannot be told from known ones.",
  },
  { id: "config/invalid", severity: "error", summary: "The config is not JSON, or does not fit its schema." },
  {
    id: "config/output",
    severity: "error",
    summary: "An output would be written where Candor must not write.",
  },
  { id: "config/unreadable", severity: "error", summary: "The config cannot be read." },
  { id: "fmt/left", severity: "info", summary: "`candor fmt` leaves a part of a document as it is." },
  { id: "test/coverage", severity: "error", summary: "The tests reach less of the policy than they must." },
  { id: "test/missing", severity: "error", summary: "`candor test` found no tests, so it tested nothing." },
  { id: "translate/left-out", severity: "error", summary: "A text of a translator's file is not taken." },
];
