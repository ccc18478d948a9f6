import { placer } from "@candor/compiler";
import { type CompletionItem, InsertTextFormat, MarkupKind } from "vscode-languageserver/node";
import type { Client } from "../client.ts";
import { cursorAt } from "../facts/cursor.ts";
import { rangeOf } from "../text/ranges.ts";
import type { Spot } from "../text/spot.ts";
import type { Choice, Proposal } from "./choice.ts";
import { proposeFacts } from "./propose-facts.ts";
import { proposeSections } from "./propose-sections.ts";

/** What may be written at a place: fields, words and ids among the facts, headings in the prose. */
export function complete(spot: Spot, client: Client): readonly CompletionItem[] {
  const { file, kind, language, offset } = spot;
  if (kind === null) return [];
  const cursor = language === null ? cursorAt(file.text, offset, kind) : null;
  const sections = kind === "fixture" ? null : proposeSections(spot, kind);
  const proposal = cursor ? proposeFacts(spot, kind, cursor, client) : sections;
  return proposal ? items(proposal, spot, client) : [];
}

function items({ start, end, choices }: Proposal, { file, marked }: Spot, client: Client): readonly CompletionItem[] {
  const range = rangeOf(placer(file.path, file.text)(start, end), marked);
  const width = String(choices.length).length;
  return choices.map((choice, index) => ({
    label: choice.label,
    kind: choice.kind,
    ...(choice.detail !== undefined && { detail: choice.detail }),
    ...documentation(choice, client),
    // In the order given here, whatever the editor would make of the labels.
    sortText: String(index).padStart(width, "0"),
    filterText: choice.filter ?? choice.label,
    textEdit: { range, newText: choice.text },
    ...(choice.isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
  }));
}

function documentation({ about }: Choice, { markdownItems }: Client): Pick<CompletionItem, "documentation"> {
  if (about === undefined) return {};
  return { documentation: markdownItems ? { kind: MarkupKind.Markdown, value: about } : about };
}
