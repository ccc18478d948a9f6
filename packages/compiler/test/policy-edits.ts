import { compile, type CompileSettings } from "../src/compile.ts";
import type { Diagnostic } from "@candor/model";
import { expect } from "vitest";
import { minimal, source } from "./policy.ts";

/** What one rule finds in the smallest policy with these files changed. */
export function foundBy(
  rule: string,
  changes: Readonly<Record<string, string>>,
  settings: CompileSettings = {},
): readonly Diagnostic[] {
  const kept = minimal().filter(({ within }) => !Object.hasOwn(changes, within));
  const files = [...kept, ...Object.entries(changes).map(([within, text]) => source(within, text))];
  return compile({ folder: "policies", files, settings }).diagnostics.filter((finding) => finding.rule === rule);
}

/** A file of the smallest policy with some words replaced; each must be there. */
export function edited(path: string, ...changes: readonly [from: string, to: string][]): Record<string, string> {
  let text = minimal().find(({ within }) => within === path)?.text ?? "";
  for (const [before, after] of changes) {
    expect(text).toContain(before);
    text = text.replace(before, after);
  }
  return { [path]: text };
}

/** The company with another language. */
export function speaking(language: string): Record<string, string> {
  return edited("company.md", ["channels: [email]", `channels: [email]\nlanguages: [${language}]`]);
}
