/** What the stages of the compiler hand on to each other. */
import type { Diagnostic, Place } from "@candor/model";
import type { RootContent } from "mdast";
import type { Frontmatters } from "./frontmatter.gen.ts";

export type DocumentKind = keyof Frontmatters;

/** A file as it was read: `path` is what findings name, with forward slashes; `within` is its path inside the policy folder. */
export interface SourceFile {
  readonly path: string;
  readonly within: string;
  readonly text: string;
}

/** A `##` section with its nodes and where it stands. */
export interface ParsedSection {
  /** From `{#key}` or the heading's alias; null for a heading of the author's own. */
  readonly key: string | null;
  readonly title: string;
  readonly heading: Place;
  /** From the heading to the end of its last node. */
  readonly place: Place;
  readonly nodes: readonly RootContent[];
  /** Its prose as plain text. */
  readonly text: string;
}

/** A file split into what the author wrote, with the place of each key, value, heading and section. */
export interface ParsedDocument {
  readonly file: SourceFile;
  readonly kind: DocumentKind;
  /** The file name without `.md`. */
  readonly id: string;
  /** As YAML gave it; a plain value, not yet validated. */
  readonly frontmatter: unknown;
  readonly title: string;
  readonly summary: string;
  /** The heading and the first paragraph; the start of the body where they are missing. */
  readonly titlePlace: Place;
  readonly summaryPlace: Place;
  readonly sections: readonly ParsedSection[];
  /** Addresses of `[label]: address` lines, by label, for the links that name them. */
  readonly definitions: ReadonlyMap<string, string>;
  /** Place of the value, or of the key, at a path of the frontmatter; of its nearest parent where the path has none. */
  placeOf(path: FrontmatterPath, part?: "key" | "value"): Place;
}

export type FrontmatterPath = readonly (string | number)[];

/** A document whose frontmatter fits its schema. */
export interface Document<Kind extends DocumentKind = DocumentKind> extends ParsedDocument {
  readonly kind: Kind;
  readonly frontmatter: Frontmatters[Kind];
}

/** All valid documents of the source language; a document that is missing or not valid is null. */
export interface PolicyDocuments {
  readonly company: Document<"company"> | null;
  readonly mission: Document<"mission"> | null;
  readonly data: Document<"data"> | null;
  readonly purposes: readonly Document<"purpose">[];
  readonly recipients: Document<"recipients"> | null;
  readonly safeguards: Document<"safeguards"> | null;
  readonly rights: Document<"rights"> | null;
  readonly breach: Document<"breach"> | null;
  readonly report: Document<"report"> | null;
  /** The policy folder, and the kinds of the files found there, valid or not: a rule must not call a broken file missing. */
  readonly folder: string;
  readonly present: ReadonlySet<DocumentKind>;
  /** Ids of purpose files, valid or not: a reference to a broken file is not unknown. */
  readonly purposeIds: ReadonlySet<string>;
}

/** What a stage gives: its values and what it found. */
export interface Staged<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}
