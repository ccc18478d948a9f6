import type { RecipientFor } from "../../../../facts/frontmatter.gen.ts";
import { listed, shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { declaredBy, type Uses, usesOf } from "../../../uses.ts";
import { entriesOf, saying } from "../../../variants.ts";

export const rule: Rule = {
  id: "share/one-sided",
  severity: "error",
  summary: "A recipient gets only data that one of its purposes uses.",
  *check(policy) {
    const { data, recipients } = policy;
    if (!data || !recipients) return;
    const uses = usesOf(policy);
    const declared = declaredBy(data);
    for (const { id, variants } of entriesOf(recipients)) {
      const told = new Set<string>();
      for (const { facts, path, place, says, where } of saying(variants, "gets", "for")) {
        const used = itemsUsedFor(facts.for, uses);
        if (!used || !new Set(facts.gets).isSubsetOf(declared)) continue;
        const own = says("gets");
        for (const [index, item] of facts.gets.entries()) {
          if (used.has(item) || (!own && told.has(item))) continue;
          told.add(item);
          const without = own
            ? `take ${shown(item)} out of \`gets\``
            : `add \`gets\` for ${shown(place)} without ${shown(item)}`;
          yield atFact(recipients, own ? [...path, index] : path, {
            message: `${shown(id)} gets ${shown(item)}${where}, which none of its purposes${where && " there"} uses`,
            help: `${without}, ${otherwise(item, uses)}`,
            legal: [...used].toSorted(),
          });
        }
      }
    }
  },
};

/** What the purposes use that a recipient serves; null where it serves none, or what one of them uses is not known. */
function itemsUsedFor(scope: RecipientFor | undefined, uses: Uses): ReadonlySet<string> | null {
  const ids = scope === "all" ? [...uses.keys()] : (scope ?? []);
  const used = ids.map((id) => uses.get(id) ?? null);
  return used.length === 0 || used.includes(null) ? null : new Set(used.flatMap((items) => Array.from(items ?? [])));
}

function otherwise(item: string, uses: Uses): string {
  const users = [...uses].flatMap(([id, items]) => (items?.has(item) ? [id] : [])).toSorted();
  return users.length > 0 ? `or add ${listed(users)} to \`for\`` : "or name it in the purpose that uses it";
}
