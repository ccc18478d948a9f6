import type { Finding } from "../claim.ts";
import type { Fields } from "./settle-fields.ts";

/**
 * The items that nothing but what people agreed to needs, so far as the purposes tell. Of any other item, `until you unsubscribe` is the
 * time of one use, and not of the item.
 */
export function keptByConsent(purposes: readonly Fields[]): ReadonlySet<string> {
  const uses = purposes.map(({ facts }) => ({
    needs: facts.filter(({ path }) => path[0] === "needs").map(({ value }) => String(value)),
    agreed: facts.some(
      ({ path, value }) => `${path[0]} ${value}` === "because consent" || `${path[0]} ${value}` === "kind email",
    ),
  }));
  const needed = new Set(uses.flatMap(({ needs }) => needs));
  // What a purpose needs that does not say it may be anything.
  const open = uses.some(({ needs, agreed }) => needs.length === 0 && !agreed);
  const other = new Set(uses.filter(({ agreed }) => !agreed).flatMap(({ needs }) => needs));
  return open ? new Set() : needed.difference(other);
}

/** A finding about an item, in doubt where its time ends with a consent and the item does not. */
export function endsWithConsent(finding: Finding, item: string, byConsent: ReadonlySet<string>): Finding {
  if (!("value" in finding) || finding.path[1] !== "kept" || finding.value.kind === "entry" || byConsent.has(item))
    return finding;
  return String(finding.value.is).endsWith("consent-withdrawn") ? { ...finding, sure: false } : finding;
}
