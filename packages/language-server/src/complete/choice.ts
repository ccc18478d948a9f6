import type { CompletionItemKind } from "vscode-languageserver/node";

/** One thing that an author may write. */
export interface Choice {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What stands in the text once it is chosen. */
  readonly text: string;
  /** Whether the text has stops for the cursor, as LSP writes them. */
  readonly isSnippet?: boolean;
  /** A few words beside the label. */
  readonly detail?: string;
  /** A sentence or two, in Markdown. */
  readonly about?: string;
  /** What the author's typing is compared with, where it is not the label. */
  readonly filter?: string;
}

/** What may take the place of a range of a text, in the order to be shown; offsets of the text. */
export interface Proposal {
  readonly start: number;
  readonly end: number;
  readonly choices: readonly Choice[];
}
