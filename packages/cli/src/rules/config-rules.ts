import type { Rule } from "@candor/compiler";

/** The rules of the config; each has a page beside this, and is reported where the config is read or the output written. */
export const configRules: readonly Rule[] = [
  { id: "config/invalid", severity: "error", from: [], summary: "The config is not JSON, or does not fit its schema." },
  {
    id: "config/output",
    severity: "error",
    from: [],
    summary: "An output would be written where Candor must not write.",
  },
  { id: "config/unreadable", severity: "error", from: [], summary: "The config that was named cannot be read." },
];
