/** What an import gives: the files of a draft, and the account of how it came about. */

/** Where the old policy says something, and in which words. */
export interface Cite {
  readonly file: string;
  readonly line: number;
  readonly words: string;
}

/** A fact that stands in the draft, with the sentences that state it. */
export interface Fact {
  /** The draft's file without `.md`. */
  readonly document: string;
  readonly path: readonly string[];
  /** One value; where the field is a list, one of its members. */
  readonly value: string | number;
  /** Whether the field is a list. */
  readonly listed: boolean;
  /** Whole sentences; the first is the one that stands first in the old policy. */
  readonly evidence: readonly Cite[];
}

/** A thing that the draft has an entry or a file for: a data item, a recipient, a purpose. */
export interface Entry {
  readonly document: string;
  readonly path: readonly string[];
  readonly evidence: readonly Cite[];
}

/** What the author has to say, and where the old policy speaks of it without saying it. */
export interface Question {
  readonly document: string;
  readonly path: readonly string[];
  readonly asks: string;
  readonly cites: readonly Cite[];
}

/** A sentence that is carried into a draft's prose for the author to reword. */
export interface Quote {
  readonly document: string;
  /** The key of the section that it stands in; null for the start of the file. */
  readonly section: string | null;
  readonly cite: Cite;
}

/** A file of the draft; `path` is relative to the policy folder, with forward slashes. */
export interface DraftFile {
  readonly path: string;
  readonly text: string;
}
