import type { Diagnostic, Place } from "@candor/model";
import type { Heading as HeadingNode, Paragraph, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import type { DocumentKind, ParsedSection } from "../document.ts";
import { nearest } from "../nearest.ts";
import type { Placer } from "../place.ts";
import { listed, shown } from "../shown.ts";
import { onOneLine } from "../one-line.ts";
import { legalSections, readHeading } from "./section-keys.ts";

/** The prose of a file. `title` and `summary` are empty where the author wrote none. */
export interface Body {
  readonly title: string;
  readonly summary: string;
  readonly titlePlace: Place;
  readonly summaryPlace: Place;
  readonly sections: readonly ParsedSection[];
  readonly definitions: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Splits the nodes after the frontmatter; `start` is the offset where they begin. */
export function readBody(nodes: readonly RootContent[], start: number, kind: DocumentKind, place: Placer): Body {
  const diagnostics: Diagnostic[] = [];
  const heads = nodes.flatMap((node, index) => (isHead(node) ? [index] : []));
  const first = heads[0] === undefined ? undefined : nodes[heads[0]];
  const titled = first?.type === "heading" && first.depth === 1 ? first : undefined;
  const starts = titled ? heads.slice(1) : heads;
  const intro = nodes.slice(0, starts[0] ?? nodes.length).filter((node) => node !== titled);
  const summary = intro.find((node) => node.type === "paragraph");
  const title = titled ? onOneLine(readHeading(plain([titled]), kind).title) : "";
  diagnostics.push(
    ...(titled
      ? secondTitles(
          starts.flatMap((at) => nodes[at] ?? []),
          titled,
          place,
        )
      : []),
  );
  const more = intro.filter((node) => node !== summary && node.type !== "definition" && node.type !== "html");
  const sections = starts.map((at, index) => section(nodes.slice(at, starts[index + 1]), kind, place, diagnostics));
  return {
    title,
    summary: summary ? onOneLine(plain([summary])) : "",
    titlePlace: spanOf(titled ? [titled] : [], start, place),
    summaryPlace: spanOf(summary ? [summary] : [], start, place),
    sections: unrepeated([...introduction(more, place), ...sections], diagnostics),
    definitions: new Map(nodes.flatMap((node) => (node.type === "definition" ? [[node.identifier, node.url]] : []))),
    diagnostics,
  };
}

/** Start and end of the nodes that stand one after another. */
export function spanOf(nodes: readonly RootContent[], otherwise: number, place: Placer): Place {
  const start = nodes[0]?.position?.start.offset ?? otherwise;
  return place(start, nodes.at(-1)?.position?.end.offset ?? start);
}

function section(
  nodes: readonly RootContent[],
  kind: DocumentKind,
  place: Placer,
  diagnostics: Diagnostic[],
): ParsedSection {
  const [head, ...body] = nodes;
  const { title, key, unknown } = readHeading(plain(head ? [head] : []), kind);
  const heading = spanOf(nodes.slice(0, 1), 0, place);
  if (unknown !== null) diagnostics.push(unknownKey(unknown, kind, heading));
  return { key, title, heading, place: spanOf(nodes, 0, place), nodes: body, text: plain(body) };
}

/** Paragraphs between the summary and the first section: a section without a heading. */
function introduction(nodes: readonly RootContent[], place: Placer): readonly ParsedSection[] {
  if (nodes.length === 0) return [];
  const where = spanOf(nodes, 0, place);
  return [{ key: null, title: "", heading: where, place: where, nodes, text: plain(nodes) }];
}

function unrepeated(sections: readonly ParsedSection[], diagnostics: Diagnostic[]): readonly ParsedSection[] {
  const keys = new Map<string, ParsedSection>();
  return sections.map((section) => {
    const before = section.key === null ? undefined : keys.get(section.key);
    if (section.key !== null && !before) keys.set(section.key, section);
    if (!before) return section;
    diagnostics.push(repeated(section, before));
    return { ...section, key: null };
  });
}

function repeated(section: ParsedSection, before: ParsedSection): Diagnostic {
  return {
    rule: "id/duplicate",
    severity: "error",
    message: `${shown(section.title)} says the same as ${shown(before.title)} above`,
    help: "keep one of the two sections",
    place: section.heading,
    related: [{ message: "the first one", place: before.heading }],
  };
}

function unknownKey(key: string, kind: DocumentKind, place: Place): Diagnostic {
  const legal = legalSections(kind);
  const near = nearest(key, legal);
  const choice = legal.length === 0 ? "remove `{#…}`" : `use ${listed(legal)}, or remove it`;
  const help = near === undefined ? choice : `did you mean \`{#${near}}\`?`;
  const found = {
    rule: "field/unknown",
    severity: "error",
    message: `no section is called ${shown(key)}`,
    help,
    place,
  } as const;
  return { ...found, ...(near !== undefined && { nearest: near }), legal };
}

function secondTitles(heads: readonly RootContent[], titled: HeadingNode, place: Placer): readonly Diagnostic[] {
  const again = heads.filter((node) => node.type === "heading" && node.depth === 1);
  return again.map((node) => ({
    rule: "section/title",
    severity: "warning",
    message: "this file has a title already",
    help: "write `##` for the heading of a section",
    place: spanOf([node], 0, place),
    related: [{ message: "the title", place: spanOf([titled], 0, place) }],
  }));
}

function isHead(node: RootContent): node is HeadingNode {
  return node.type === "heading" && node.depth <= 2;
}

function plain(nodes: readonly (RootContent | Paragraph)[]): string {
  const texts = nodes.map((node) => toString(node, { includeHtml: false }).trim());
  return texts.filter((text) => text !== "").join("\n\n");
}
