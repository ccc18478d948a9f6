import { brandIdOf } from "../brand/brand-id.ts";
import { nearestOf } from "../nearest-of.ts";
import type { Binding, Bindings, Finding } from "../facts.ts";

/** Brings the sources together. None goes before another: two that disagree about a declaration are a finding. */
export function mergeBindings(
  all: readonly Binding[],
  data: readonly string[],
): { bindings: Bindings; findings: readonly Finding[] } {
  const byKey = new Map<string, Binding>();
  const findings = all.flatMap((binding) => unknownItems(binding, data));
  for (const binding of all.toSorted(byPlace)) {
    const others = new Set(binding.keys.flatMap((key) => byKey.get(key) ?? []));
    findings.push(
      ...[...others]
        .filter((other) => binding.as === "property" && differ(other, binding))
        .map((other) => conflict(other, binding)),
    );
    for (const key of binding.keys) if (!byKey.has(key)) byKey.set(key, binding);
  }
  const personal = all.filter(({ items }) => items.length > 0);
  const named = (as: Binding["as"]): Set<string> =>
    new Set(personal.filter((one) => one.as === as).map(({ name }) => name));
  const items = new Set(personal.flatMap((binding) => binding.items));
  const byBrand = new Map(personal.map((binding) => [brandIdOf(binding), binding]));
  return {
    bindings: { all: personal, byKey, byBrand, names: named("property"), queries: named("query"), items },
    findings,
  };
}

function differ(a: Binding, b: Binding): boolean {
  return a.items.join() !== b.items.join();
}

function conflict(first: Binding, second: Binding): Finding {
  return {
    rule: "code/binding-conflict",
    message: `\`${second.label}\` is ${holds(second)} here and ${holds(first)} elsewhere`,
    help: "make the two say the same, or remove one",
    at: second.at,
    related: [{ message: `bound as ${holds(first)} here`, at: first.at }],
  };
}

function holds({ items }: Binding): string {
  return items.length === 0 ? "`not-personal`" : items.map((item) => `\`${item}\``).join(" and ");
}

function unknownItems({ items, label, at }: Binding, data: readonly string[]): readonly Finding[] {
  return items
    .filter((item) => !data.includes(item))
    .map((item) => {
      const near = nearestOf(item, data);
      return {
        rule: "code/binding-unknown",
        message: `\`${label}\` is bound to \`${item}\`, which is no data item of the policy`,
        help:
          near === null
            ? `declare \`${item}\` in data.md, or bind it to an item that stands there`
            : `write \`${near}\``,
        at,
        ...(near !== null && { nearest: near }),
        legal: data,
      };
    });
}

/** By where they stand, so that neither the order of files nor of projects shows. */
function byPlace(a: Binding, b: Binding): number {
  const [first, second] = [keyOf(a), keyOf(b)];
  return first.file < second.file ? -1 : first.file > second.file ? 1 : first.offset - second.offset;
}

function keyOf({ at }: Binding): { file: string; offset: number } {
  return "path" in at ? { file: at.path, offset: at.start } : { file: at.file, offset: at.start.offset };
}
