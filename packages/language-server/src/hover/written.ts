import { type DocumentKind, group, type ParsedDocument } from "@candor/compiler";
import type { Snapshot } from "../workspace/snapshot.ts";

/** What authors wrote, read as far as it has the form it should have: a hover shows a policy that is not finished. */
export type Written = Readonly<Record<string, unknown>>;

/** The texts of a list; of a text that stands alone, that. */
export function texts(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((text) => typeof text === "string");
}

export function textOr(value: unknown, otherwise: string): string {
  return typeof value === "string" && value !== "" ? value : otherwise;
}

/** The facts of the one document of a kind; none where it cannot be read. */
export function factsOf({ survey }: Snapshot, kind: DocumentKind): Written {
  return group(survey.documents.find((document) => document.kind === kind)?.frontmatter);
}

/** What is written under an id, in a document or in one group of it. */
export function entryOf(facts: Written, id: string): Written {
  return Object.hasOwn(facts, id) ? group(facts[id]) : {};
}

export function purposesOf({ survey }: Snapshot): readonly ParsedDocument[] {
  return survey.documents.filter(({ kind }) => kind === "purpose");
}
