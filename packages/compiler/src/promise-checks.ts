import type { Diagnostic, PromiseCheck, PromiseFinding } from "@candor/model";
import type { PolicyDocuments } from "./document.ts";
import { phrasesOf } from "./lint/phrases.ts";
import { PROMISE_RULES } from "./lint/promise-rules.ts";
import type { LintContext } from "./lint/rule.ts";

interface Context extends Pick<LintContext, "languages"> {
  /** How many releases there are. */
  readonly published: number;
}

type Look = (policy: PolicyDocuments, context: Context) => boolean;

/** Promises whose rules may have nothing to look at: a text in a language without a list, or a first version. */
const LOOKS: ReadonlyMap<string, Look> = new Map<string, Look>([
  ["no-forced-yes", ({ company }, { languages }) => (phrasesOf(company, languages)?.unrelatedStops ?? []).length > 0],
  ["tell-first", (_, { published }) => published > 1],
]);

/** What the rules of each promise found that the mission makes and Candor knows; a mission that cannot be read makes none. */
export function promiseChecks(
  policy: PolicyDocuments,
  context: Context,
  diagnostics: readonly Diagnostic[],
): readonly PromiseCheck[] {
  const made = Object.keys(policy.mission?.frontmatter.promises ?? {}).toSorted();
  return made.flatMap((promise) => {
    const rules = PROMISE_RULES.get(promise);
    if (!rules) return [];
    const looked = LOOKS.get(promise)?.(policy, context) ?? true;
    const findings = diagnostics.filter(({ rule }) => rules.includes(rule)).map(promiseFinding);
    return [{ promise, rules, looked, findings }];
  });
}

/** What a finding says, and its line, for a record that outlives the text it stands in. */
export function promiseFinding({ rule, message, place }: Diagnostic): PromiseFinding {
  return { rule, message, file: place.file, line: place.start.line };
}
