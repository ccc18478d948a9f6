import type { RecipientFor } from "../../../../frontmatter.gen.ts";
import { listed, shown } from "../../../../shown.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { allPurposesKnown, itemsOf } from "../../../uses.ts";
import { entriesOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "share/one-sided",
  severity: "error",
  from: ["GDPR 13(1)(e)"],
  summary: "A recipient gets only data that one of its purposes uses.",
  *check(policy) {
    const { data, purposes, recipients } = policy;
    if (!recipients) return;
    const uses = new Map(purposes.map((purpose) => [purpose.id, itemsOf(purpose)]));
    const allKnown = allPurposesKnown(policy);
    const declared = data && new Set(entriesOf(data).map(({ id }) => id));
    for (const { id, variants } of entriesOf(recipients)) {
      for (const { facts, pathOf } of variants) {
        const used = itemsUsedFor(facts.for, uses, allKnown);
        if (!used) continue;
        for (const [index, item] of facts.gets.entries()) {
          if (used.has(item) || declared?.has(item) === false) continue;
          yield atFact(recipients, [...pathOf("gets"), index], {
            message: `${shown(id)} gets ${shown(item)}, which none of its purposes uses`,
            help: `take ${shown(item)} out of \`gets\`, ${otherwise(item, uses)}`,
            legal: [...used].toSorted(),
          });
        }
      }
    }
  },
};

type Uses = ReadonlyMap<string, ReadonlySet<string>>;

/** What the purposes use that a recipient serves; null where one of them is missing or cannot be read. */
function itemsUsedFor(scope: RecipientFor | undefined, uses: Uses, allKnown: boolean): ReadonlySet<string> | null {
  if (scope === undefined || (scope === "all" && !allKnown)) return null;
  const used = (scope === "all" ? [...uses.keys()] : scope).map((id) => uses.get(id));
  return used.includes(undefined) ? null : new Set(used.flatMap((items) => Array.from(items ?? [])));
}

function otherwise(item: string, uses: Uses): string {
  const users = [...uses].flatMap(([id, items]) => (items.has(item) ? [id] : [])).toSorted();
  return users.length > 0 ? `or add ${listed(users)} to \`for\`` : "or name it in the purpose that uses it";
}
