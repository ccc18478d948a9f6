/** What the stages of the compiler hand on to each other. */
import type { Diagnostic, Place } from "@candor/model";
import type { RootContent } from "mdast";
import type { Frontmatters } from "./facts/frontmatter.gen.ts";

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
  /** What a translation pairs it by: its key; of a section of the author's own its `{#name}`, or its heading as a name; `text` for one without heading. */
  readonly anchor: string;
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

/** What a schema is for: the facts of a document, or a file of tests. */
export type SchemaKind = DocumentKind | "fixture";

/** As much of a file as explaining what does not fit its schema needs; `frontmatter` is all of it in a file of tests. */
export interface Written extends Pick<ParsedDocument, "file" | "frontmatter" | "placeOf"> {
  readonly kind: SchemaKind;
}

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
  /** Documents whose facts do not fit their schema: what their prose lacks can be told at once, and no more. */
  readonly unfit: readonly ParsedDocument[];
  /** The policy folder, and the kinds of the files found there, valid or not: a rule must not call a broken file missing. */
  readonly folder: string;
  readonly present: ReadonlySet<DocumentKind>;
  /** Ids of purpose files, valid or not: a reference to a broken file is not unknown. */
  readonly purposeIds: ReadonlySet<string>;
  /** How each other language stands, sorted by its tag. */
  readonly languages: readonly LanguageFolder[];
}

/** What a stage gives: its values and what it found. */
export interface Staged<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What is translated at once: the title, the summary, a section, or a text among the facts. Its key is `#title`, `#summary`,
 * `#<section>` or the JSON pointer of the text, such as `/promises/no-sale`.
 */
export interface Unit {
  readonly key: string;
  /** The Markdown of its text, without its heading; of a text among the facts, the text. */
  readonly text: string;
  /** The heading of a section; null for what has none. */
  readonly heading: string | null;
  /** Whether a translation can leave it out, because the source does well enough: a name, or a label made from an id. */
  readonly optional: boolean;
}

/** One language of a policy: each document of the source with its translation. */
export interface LanguageFolder {
  readonly language: string;
  /** Whether `languages` of company.md lists it. */
  readonly listed: boolean;
  readonly documents: readonly TranslatedDocument[];
  /** Files that translate no document of the source. */
  readonly strangers: readonly ParsedDocument[];
  /** Files of it, and of its sources, that stand there and cannot be read now: nothing is known of them. */
  readonly unread: readonly string[];
}

export interface TranslatedDocument {
  /** The path of the source in the policy folder: `purposes/newsletter.md`. */
  readonly source: string;
  /** The paths that the source had before: its translation and its lines in the lock may still have them. */
  readonly former: readonly string[];
  readonly original: ParsedDocument;
  /** Null where there is no such file. */
  readonly parsed: ParsedDocument | null;
  /** One for each unit of the source, in its order. */
  readonly units: readonly TranslatedUnit[];
  /** What stands in the translation and has no place there. */
  readonly extra: readonly Extra[];
}

export interface TranslatedUnit {
  readonly unit: Unit;
  /** `stale`: the source has changed since, or nobody has said that this translates it. */
  readonly state: "fresh" | "stale" | "missing";
  /** Whether anybody has said of which source text this is the translation. */
  readonly accepted: boolean;
  /** What the translation says; null where it is missing. */
  readonly says: Pick<Unit, "text" | "heading"> | null;
  readonly place: Place | null;
}

export interface Extra {
  /** A fact, which belongs to the source; or a text or section that the source does not have. */
  readonly kind: "fact" | "text" | "section";
  readonly name: string;
  /** Where it is named, and all of it. */
  readonly place: Place;
  readonly path: FrontmatterPath | null;
}
