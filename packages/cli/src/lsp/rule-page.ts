import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { rules, type Rule } from "@candor/compiler";
import type { RulePage } from "@candor/language-server";
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

/** The page of a rule about code, where the checker is installed: its summary is the paragraph below its title. */
export function codePage(id: string): RulePage | null {
  try {
    const path = createRequire(import.meta.url).resolve(`@candor/checker/rules/${id}/page.md`);
    const [, summary = ""] = readFileSync(path, "utf8").split("\n\n");
    return { summary, url: pathToFileURL(path).href };
  } catch {
    return null;
  }
}
