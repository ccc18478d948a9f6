import { placer, vocabularyAt } from "@candor/compiler";
import { type Hover, type MarkupContent, MarkupKind } from "vscode-languageserver/node";
import type { Client } from "../client.ts";
import { factAt } from "../facts/fact-at.ts";
import type { Host } from "../host.ts";
import { mentionAt } from "../navigate/mention-at.ts";
import { rangeOf } from "../text/ranges.ts";
import type { Spot } from "../text/spot.ts";
import { renderCard } from "./card.ts";
import { explainValue } from "./explain-field.ts";
import { idCard } from "./id-card.ts";

/** What is known about a place: the card of an id, what a field is for, and what the rules of the findings there ask. */
export function hover(spot: Spot, client: Client, host: Host): Hover | null {
  const about = hoverId(spot, client) ?? hoverFact(spot, client);
  const rules = hoverRules(spot, client, host);
  if (rules === "") return about;
  const { kind, value } = (about?.contents as MarkupContent | undefined) ?? { kind: markup(client), value: "" };
  const rule = client.markdownHover ? "\n\n---\n\n" : "\n\n";
  return { ...about, contents: { kind, value: value === "" ? rules : `${value}${rule}${rules}` } };
}

function hoverId(spot: Spot, client: Client): Hover | null {
  const mention = mentionAt(spot);
  const card = mention && idCard(spot.snapshot, mention);
  return card && { contents: renderCard(card, client.markdownHover), range: rangeOf(mention.place, spot.marked) };
}

/** What the schema says about the field that stands here, or about the field of the value that does. */
function hoverFact({ file, kind, offset, marked }: Spot, client: Client): Hover | null {
  const fact = factAt(file.text, offset, kind);
  const vocabulary = kind && fact && vocabularyAt(kind, fact.path);
  if (!vocabulary || vocabulary.description === "") return null;
  const range = rangeOf(placer(file.path, file.text)(fact.start, fact.end), marked);
  return { contents: { kind: markup(client), value: explainValue(vocabulary) }, range };
}

function hoverRules({ snapshot, file, offset }: Spot, client: Client, host: Host): string {
  const here = snapshot.compiled.diagnostics.filter(
    ({ place }) => place.file === file.path && place.start.offset <= offset && offset <= place.end.offset,
  );
  const pages = [...new Set(here.map(({ rule }) => rule))].map((rule) => {
    const page = host.rulePage(rule);
    if (!page) return "";
    return client.markdownHover
      ? `**${rule}**: ${page.summary} [Read more](${page.url})`
      : `${rule}: ${page.summary} (\`candor explain ${rule}\`)`;
  });
  return pages.filter((page) => page !== "").join("\n\n");
}

function markup({ markdownHover }: Client): MarkupKind {
  return markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText;
}
