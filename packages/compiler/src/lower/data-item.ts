import type { DataFacts, DataItem } from "@candor/model";
import type { Document } from "../document.ts";
import type { DataEntry, DataInPlace } from "../facts/frontmatter.gen.ts";
import { dataIri, dpvTermOf, fideslangOf } from "../vocabulary/data-names.ts";
import { changedFor, differences } from "./by-place.ts";
import { inheritedIds } from "../ids/former-ids.ts";
import { labelOf } from "../ids/label.ts";
import { among, byId, sorted } from "./in-order.ts";
import { isYes } from "../facts/is-yes.ts";
import { keepingOf } from "./time.ts";

/** `people` are the ids of the groups of people, the usual one first. */
export function lowerData(document: Document<"data">, people: readonly string[]): readonly DataItem[] {
  const { "by-place": places = {}, ...entries } = document.frontmatter;
  const former = formerIn(document);
  return byId(
    Object.entries(entries).map(([id, entry]) => {
      const facts = entry as DataEntry;
      const changes = changesOf(id, places as Readonly<Record<string, DataInPlace>>);
      const everybody = dataFacts(id, facts, people);
      const byPlace = differences(everybody, Object.keys(changes).toSorted(), (place) =>
        dataFacts(id, changedFor(facts, changes, place), people),
      );
      return { id, ...former(facts), ...everybody, byPlace };
    }),
  );
}

function dataFacts(id: string, entry: DataEntry, people: readonly string[]): DataFacts {
  const special = entry.special ?? null;
  const term = entry.dpv ?? dpvTermOf(id, special);
  const whose = among(entry.people, new Set(people));
  return {
    label: entry.label ?? labelOf(id),
    from: sorted([...new Set(entry.from)]),
    kept: keepingOf(entry.kept),
    special,
    sensitive: sorted(entry.sensitive),
    source: entry.source ?? null,
    people: whose.length > 0 ? whose : people.slice(0, 1),
    pseudonymous: isYes(entry.pseudonymous),
    dpv: term === null ? null : dataIri(term),
    fideslang: fideslangOf(term),
  };
}

/** The former ids of an entry that pass to it, sorted; no member where there are none, as in most policies. */
export function formerIn(
  document: Document<"data" | "recipients">,
): (entry: { readonly formerly?: readonly string[] }) => { readonly formerly?: readonly string[] } {
  const inherited = inheritedIds([document], document.kind, new Set(Object.keys(document.frontmatter)));
  return ({ formerly }) => {
    const former = among(formerly, inherited);
    return former.length > 0 ? { formerly: former } : {};
  };
}

/** What each place changes about one entry of a document of many. */
export function changesOf<Change extends object>(
  id: string,
  places: Readonly<Record<string, Readonly<Record<string, Change>>>>,
): Readonly<Record<string, Change>> {
  const changes = Object.entries(places).flatMap(([place, entries]) => {
    const change = Object.hasOwn(entries, id) ? entries[id] : undefined;
    return change ? [[place, change] as const] : [];
  });
  return Object.fromEntries(changes);
}
