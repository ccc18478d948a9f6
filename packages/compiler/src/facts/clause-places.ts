import type { Place } from "@candor/model";
import type { Document, ParsedDocument, PolicyDocuments } from "../document.ts";
import { onceEach } from "../once-each.ts";

/**
 * Where each clause stands: `purpose:<id>`, `purpose:<id>/needs/<item>`, `purpose:<id>/<frontmatter key>`, the same again
 * below `purpose:<id>/by-place/<place>/`, `purpose:<id>#<section key>`, `data:<id>`, `recipient:<id>`, `safeguard:<id>`, `promise:<id>`,
 * `system:<id>`.
 */
export function placesOf(policy: PolicyDocuments): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const lists = [
    ...policy.purposes.map(ofPurpose),
    ofEntries("data", policy.data),
    ofEntries("recipient", policy.recipients),
    ofEntries("safeguard", policy.safeguards),
    policy.mission ? ofKeys("promise", policy.mission, ["promises"], policy.mission.frontmatter.promises) : [],
    policy.company ? ofSystems(policy.company) : [],
  ];
  for (const list of lists) for (const [clause, place] of list) places.set(clause, place);
  return places;
}

type Entry = readonly [clause: string, place: Place];

const ofPurpose: (document: Document<"purpose">) => readonly Entry[] = onceEach((document) => {
  const clause = `purpose:${document.id}`;
  const { "by-place": places = {} } = document.frontmatter;
  return [
    [clause, document.titlePlace],
    ...ofFacts(document, clause, [], document.frontmatter),
    ...Object.entries(places).flatMap(([place, facts]) =>
      ofFacts(document, `${clause}/by-place/${place}`, ["by-place", place], facts),
    ),
    ...document.sections.flatMap(({ key, place }): Entry[] => (key === null ? [] : [[`${clause}#${key}`, place]])),
  ];
});

/** The fields of a purpose, for everybody or in one place, and each item that it lists. */
function ofFacts(
  document: Document<"purpose">,
  clause: string,
  path: readonly string[],
  facts: { readonly needs?: readonly string[]; readonly optional?: readonly string[] },
): readonly Entry[] {
  const { needs = [], optional = [] } = facts;
  return [
    ...Object.keys(facts).map((key): Entry => [`${clause}/${key}`, document.placeOf([...path, key])]),
    ...needs.map((item, index): Entry => [`${clause}/needs/${item}`, document.placeOf([...path, "needs", index])]),
    ...optional.map((item, index): Entry => [
      `${clause}/optional/${item}`,
      document.placeOf([...path, "optional", index]),
    ]),
  ];
}

function ofEntries(
  name: string,
  document: (ParsedDocument & { readonly frontmatter: object }) | null,
): readonly Entry[] {
  return document ? ofKeys(name, document, [], document.frontmatter) : [];
}

function ofKeys(name: string, document: ParsedDocument, path: readonly string[], facts: object): readonly Entry[] {
  const ids = Object.keys(facts).filter((id) => id !== "by-place");
  return ids.map((id) => [`${name}:${id}`, document.placeOf([...path, id], "key")]);
}

function ofSystems(company: Document<"company">): readonly Entry[] {
  return company.frontmatter.systems.map((id, index) => [`system:${id}`, company.placeOf(["systems", index])]);
}
