import type { Checked } from "@candor/checker";
import { blocking } from "./blocking.ts";
import type { CompiledPolicy } from "./compile-policy.ts";
import type { Settings } from "./config/load-config.ts";
import type { Report } from "./report.ts";
import { belowCoverage } from "./rules/below-coverage.ts";
import { nothingChecked } from "./rules/nothing-checked.ts";

/** A policy and its config, as a check begins with them. */
export type OpenedPolicy = CompiledPolicy & { readonly settings: Settings };

/** What is said of a policy with a file or a name that cannot be read: it would say of code what is not so. Null for any other. */
export async function refusal(opened: OpenedPolicy): Promise<Report | null> {
  const { model, diagnostics, allowed, texts, folders } = opened;
  const isUsable = model !== null && (await blocking(diagnostics)).length === 0;
  return isUsable ? null : { command: "check", diagnostics, allowed, texts, folders };
}

/** What a check found, with what the policy lacks and what the config asks of the check itself. */
export function checkReport(opened: OpenedPolicy, checked: Checked): Report {
  const { settings, diagnostics, allowed, subject, texts } = opened;
  // Where code could not be read, an error says so already.
  const unread = checked.diagnostics.some(({ severity }) => severity === "error");
  const nothing = unread ? [] : nothingChecked(checked.coverage, settings);
  const below = belowCoverage(checked.coverage, settings, checked.diagnostics);
  return {
    command: "check",
    subject,
    diagnostics: [...diagnostics, ...checked.diagnostics, ...nothing, ...below],
    allowed: [...allowed, ...checked.allowed],
    coverage: checked.coverage,
    texts: new Map([...texts, ...checked.texts]),
  };
}
