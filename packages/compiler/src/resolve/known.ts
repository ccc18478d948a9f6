import type { DocumentKind, ParsedDocument, PolicyDocuments } from "../document.ts";
import { OWN_EVENTS } from "../ids/id.ts";
import { type Pack, PACKS } from "../packs/packs.ts";
import { DPV_PERSONAL_DATA, DPV_PURPOSES } from "../vocabulary/dpv-terms.ts";

/** Ids that references may name; null where the file that lists them cannot be read, so that nothing is called unknown. */
export interface Known {
  readonly data: readonly string[] | null;
  readonly purposes: readonly string[] | null;
  readonly recipients: readonly string[] | null;
  readonly channels: readonly string[] | null;
  readonly systems: readonly string[] | null;
  readonly people: readonly string[] | null;
  readonly controllers: readonly string[] | null;
  readonly events: readonly string[] | null;
  /** Rule packs. */
  readonly packs: readonly string[];
  /** Terms of the Data Privacy Vocabulary. */
  readonly purposeTerms: readonly string[];
  readonly dataTerms: readonly string[];
  /** What a purpose can serve: aims and promises. */
  readonly served: readonly string[] | null;
}

/**
 * Gathers the ids of a policy. `parsed` are all files that could be parsed: a file whose facts do not fit its schema still
 * says which ids it has.
 */
export function knownIds(
  policy: PolicyDocuments,
  parsed: readonly ParsedDocument[],
  packs: readonly Pack[] = PACKS,
): Known {
  const facts = (kind: DocumentKind): object | null => factsOf(parsed, kind);
  const [company, mission] = [facts("company"), facts("mission")];
  return {
    data: ids(facts("data")),
    purposes: parsed.some(({ kind }) => kind === "purpose") ? [...policy.purposeIds].toSorted() : null,
    recipients: ids(facts("recipients")),
    channels: company && words(member(company, "channels")),
    systems: company && words(member(company, "systems")),
    people: company && peopleOf(company),
    controllers: company && ids(Object(member(company, "controllers"))),
    events: company && [...new Set([...words(member(company, "events")), ...OWN_EVENTS])].toSorted(),
    packs: packs.map(({ id }) => id).toSorted(),
    purposeTerms: DPV_PURPOSES,
    dataTerms: DPV_PERSONAL_DATA,
    served: mission && [...ids(Object(member(mission, "aims"))), ...ids(Object(member(mission, "promises")))],
  };
}

/** Null for a document that is missing or cannot be read: that is a finding already, and nothing else is wrong with its ids. */
function factsOf(parsed: readonly ParsedDocument[], kind: DocumentKind): object | null {
  const document = parsed.find((candidate) => candidate.kind === kind);
  return document ? (Object(document.frontmatter) as object) : null;
}

function peopleOf(company: object): readonly string[] {
  const named = ids(Object(member(company, "people")));
  return named.length > 0 ? named : ["customers"];
}

function ids(facts: object): readonly string[];
function ids(facts: object | null): readonly string[] | null;
function ids(facts: object | null): readonly string[] | null {
  return facts && Object.keys(facts).filter((id) => id !== "by-place");
}

function words(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((word) => typeof word === "string") : [];
}

function member(facts: object, key: string): unknown {
  return Object.hasOwn(facts, key) ? Reflect.get(facts, key) : undefined;
}
