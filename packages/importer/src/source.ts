/** What is read of an existing policy: its files, and the sentences in them. */

export type SourceFormat = "markdown" | "html" | "text";

/** One file of an existing policy; `path` is what evidence names. */
export interface Source {
  readonly path: string;
  readonly format: SourceFormat;
  readonly text: string;
}

export interface Link {
  /** The words that are linked. */
  readonly text: string;
  readonly url: string;
}

/** A cell of a table's row: what stands over its column, and what stands in it. */
export interface Cell {
  readonly header: string;
  readonly text: string;
}

/**
 * One sentence of the old policy, or one row of a table, on one line and without formatting. It is its own identity: two
 * sentences with the same words are two.
 */
export interface Sentence {
  readonly file: string;
  /** The line it begins on, from 1. */
  readonly line: number;
  readonly text: string;
  readonly links: readonly Link[];
  /** The headings it stands under, the outermost first. */
  readonly headings: readonly string[];
  /** The sentence that introduces the list whose item begins with this one. */
  readonly lead: Sentence | null;
  /** Whether it begins an item of a list. */
  readonly item: boolean;
  readonly cells: readonly Cell[] | null;
  /** Counts paragraphs, items and rows: sentences of one of them have the same number. */
  readonly block: number;
  /** The lines of an address or the like, which no full stop divides; empty for running prose. */
  readonly lines: readonly string[];
}

/** What a file holds that is no prose, and is not read, with how many there are. */
export interface LeftOut {
  readonly what: "menu" | "button" | "form" | "form field" | "dialog" | "front matter";
  readonly count: number;
}

/** Why a file could not be read, in one plain sentence. */
export interface Refusal {
  readonly path: string;
  readonly line: number;
  readonly reason: string;
}

/** Why a sentence says nothing that a policy holds: what it is instead. */
export type Why =
  | "introduction"
  | "about-the-text"
  | "definition"
  | "of-others"
  | "disclaimer"
  | "pointer"
  | "law"
  | "advice"
  | "courtesy"
  | "name"
  | "unrelated";

/** A sentence that says nothing that a policy holds. */
export interface Silent {
  readonly sentence: Sentence;
  readonly why: Why;
}
