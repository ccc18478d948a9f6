/**
 * What an author wrote, as a small tree: Markdown (a subset of mdast) without positions, raw HTML or images.
 * Links are http(s), mailto or relative; anything else was turned into its text.
 */

export type Prose = readonly Block[];

export type Block =
  | { readonly type: "paragraph"; readonly children: readonly Inline[] }
  | { readonly type: "heading"; readonly depth: 3 | 4 | 5 | 6; readonly children: readonly Inline[] }
  | { readonly type: "list"; readonly ordered: boolean; readonly children: readonly ListItem[] }
  | { readonly type: "blockquote"; readonly children: readonly Block[] }
  | { readonly type: "code"; readonly value: string }
  | { readonly type: "thematicBreak" };

export interface ListItem {
  readonly type: "listItem";
  readonly children: readonly Block[];
}

export type Inline =
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "inlineCode"; readonly value: string }
  | { readonly type: "emphasis"; readonly children: readonly Inline[] }
  | { readonly type: "strong"; readonly children: readonly Inline[] }
  | { readonly type: "link"; readonly url: string; readonly children: readonly Inline[] }
  | { readonly type: "break" };

/** A `##` section of a document. `key` is the section's meaning (`why`, `benefit` …), null for a heading of the author's own. */
export interface Section {
  readonly key: string | null;
  /** Empty for the paragraphs between the summary and the first heading. */
  readonly title: string;
  readonly body: Prose;
}
