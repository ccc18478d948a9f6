import type { DataItem, PolicyModel } from "@candor/model";
import type { KindOfData } from "../names/kind-of-data.ts";
import { wordsOf } from "../names/words-of.ts";
import type { ProposedItem } from "../scanned.ts";

/** A data item that a property would be; `isExact` where the policy calls it so or says what it is. */
export interface Matched {
  readonly item: ProposedItem;
  readonly isExact: boolean;
  /** Why it is this item of the policy, where its id does not say so. */
  readonly why: string | null;
}

/**
 * The data item that a property of `kind` would be: of the policy's, the one of the property's own name, of the kind's id,
 * of its term in a vocabulary, or of its label; else a new one.
 */
export function itemOf(kind: KindOfData, property: string, model: Pick<PolicyModel, "data"> | null): Matched {
  const data = model?.data ?? [];
  const own = wordsOf(property).join("-");
  const called = data.find(({ id }) => id === own) ?? data.find(({ id }) => id === kind.id);
  if (called) return { item: known(called), isExact: true, why: null };
  const meant = kind.dpv.map((term) => data.find(({ dpv }) => dpv?.endsWith(`#${term}`))).find((item) => item);
  if (meant) return { item: known(meant), isExact: true, why: same(meant, "the Data Privacy Vocabulary") };
  const labelled = data.find(({ label }) => label.toLowerCase() === kind.label);
  if (labelled)
    return { item: known(labelled), isExact: true, why: `data.md calls \`${labelled.id}\` ${labelled.label}` };
  const near = data.find(({ fideslang }) => fideslang === kind.fideslang);
  if (near) return { item: known(near), isExact: false, why: same(near, "the Fides language") };
  return { item: proposed(kind), isExact: false, why: null };
}

function same({ id }: DataItem, vocabulary: string): string {
  return `\`${id}\` of data.md is the same in ${vocabulary}`;
}

function known({ id, label, dpv, fideslang, special }: DataItem): ProposedItem {
  return { id, label, isNew: false, dpv, fideslang, special };
}

function proposed({ id, label, dpv, fideslang, special }: KindOfData): ProposedItem {
  const [term] = dpv;
  const iri = term ? `https://w3id.org/dpv/pd#${term}` : null;
  return { id, label, isNew: true, dpv: iri, fideslang: fideslang || null, special: special ?? null };
}
