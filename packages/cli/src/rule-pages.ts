import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { rules as policyRules, type Rule } from "@candor/compiler";
import { loadOptional } from "./optional-package.ts";
import { commandRules } from "./rules/command-rules.ts";

/** A rule of any of the packages; `page` gives its Markdown. */
export interface ListedRule extends Pick<Rule, "id" | "severity" | "summary"> {
  readonly page: () => Promise<string>;
}

/** Every rule that can be reported, sorted by id; those of the checker only where it is installed. */
export async function allRules(): Promise<readonly ListedRule[]> {
  const checker = await loadOptional("@candor/checker");
  const packages = {
    "@candor/compiler": policyRules,
    "@candor/checker": checker?.rules ?? [],
    "@candor/cli": commandRules,
  };
  return Object.entries(packages)
    .flatMap(([name, rules]) =>
      rules.map(({ id, severity, summary }) => ({ id, severity, summary, page: () => readPage(name, id) })),
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function readPage(name: string, id: string): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve(`${name}/rules/${id}/page.md`), "utf8");
}
