import type { Host } from "@candor/language-server";
import { version } from "../version.ts";
import { policyFor, policyOf } from "./find-policy.ts";
import { codePage, installedPage, ruleOf } from "./rule-page.ts";

/**
 * What the language server asks of the command: where policies are, how they are compiled, and the pages of rules.
 * `pageUrl` says where a rule's page is, for a server that is not installed as packages.
 */
export function createHost(pageUrl: (rule: string) => string = installedPage): Host {
  return {
    version: version(),
    policyFor,
    policyOf,
    rulePage: (id) => {
      const rule = ruleOf(id);
      return rule ? { summary: rule.summary, url: pageUrl(id) } : codePage(id);
    },
  };
}
