import type { PolicyModel } from "../policy.ts";
import type { Text } from "../policy/text.ts";
import { change, type Change } from "./change.ts";
import { textChanges } from "./text-changes.ts";

/** Other words in the documents that are no purposes: the page shows them. `subject` is `company/summary`. */
export function documentTextChanges(before: PolicyModel, after: PolicyModel): Change[] {
  const [was, is] = [textsOf(before), textsOf(after)];
  return Object.entries(is).flatMap(([name, text]) => {
    const old = was[name];
    if (!old || !text) return [];
    return textChanges(old, text, []).map((said) =>
      change({ kind: "wording", ...said, subject: `${name}/${said.subject}` }),
    );
  });
}

/** The documents that are no purposes, by their names. */
export function textsOf(policy: PolicyModel): Readonly<Record<string, Text | null>> {
  const { company, mission, texts, rights, breach, report } = policy;
  return { company, mission, ...texts, rights, breach, report };
}
