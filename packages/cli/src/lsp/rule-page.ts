import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { rules, type Rule } from "@candor/compiler";
import { commandRules } from "../rules/command-rules.ts";

/** A rule that a policy or a config can break; null for an id that is none. */
export function ruleOf(id: string): Rule | null {
  return [...rules, ...commandRules].find((rule) => rule.id === id) ?? null;
}

/** The URL of a rule's page in the package that has the rule, as it is installed here. */
export function installedPage(id: string): string {
  const name = rules.some((rule) => rule.id === id) ? "@candor/compiler" : "@candor/cli";
  return pathToFileURL(createRequire(import.meta.url).resolve(`${name}/rules/${id}/page.md`)).href;
}
