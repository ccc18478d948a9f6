import type { Diagnostic, Place } from "@candor/model";
import type { Heading as HeadingNode, Paragraph, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import type { DocumentKind, ParsedSection } from "../document.ts";
import { soleNearest } from "../ids/nearest.ts";
import type { Placer } from "../text/place.ts";
import { listed, shown } from "../text/shown.ts";
import { rewrite } from "../ids/word-fix.ts";
import { onOneLine } from "../text/one-line.ts";
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

/** Whether the sections of the author's own may be named by `{#name}`, as a translation names those of its source. */
export type OwnSections = "named" | "unnamed";

interface Headings {
  readonly kind: DocumentKind;
  readonly own: OwnSections;
}

/** Splits the nodes after the frontmatter; `start` is the offset where they begin. */
export function readBody(nodes: readonly RootContent[], start: number, headings: Headings, place: Placer): Body {
  const diagnostics: Diagnostic[] = [];
  const heads = nodes.flatMap((node, index) => (isHead(node) ? [index] : []));
  const first = heads[0] === undefined ? undefined : nodes[heads[0]];
  const titled = first?.type === "heading" && first.depth === 1 ? first : undefined;
  const starts = titled ? heads.slice(1) : heads;
  const intro = nodes.slice(0, starts[0] ?? nodes.length).filter((node) => node !== titled);
  const summary = intro.find((node) => node.type === "paragraph");
  const title = titled ? onOneLine(readHeading(plain([titled]), headings.kind).title) : "";
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
  const sections = starts.map((at, index) => section(nodes.slice(at, starts[index + 1]), headings, place, diagnostics));
  return {
    title,
    summary: summary ? onOneLine(plain([summary])) : "",
    titlePlace: spanOf(titled ? [titled] : [], start, place),
    summaryPlace: spanOf(summary ? [summary] : [], start, place),
    sections: unrepeated([...introduction(more, place), ...sections], diagnostics),
    definitions: new Map(nodes.flatMap((node) => (node.type === "definition" ? [[node.identifier, node.url]] : []))),
    diagnostics: diagnostics.map((found) => withoutRepeating(found, sections)),
  };
}

/** A key that a section has already is not what another means. */
function withoutRepeating(found: Diagnostic, sections: readonly ParsedSection[]): Diagnostic {
  const { fix, ...rest } = found;
  return fix && sections.some(({ key }) => key === found.nearest) ? rest : found;
}

/** Start and end of the nodes that stand one after another. */
export function spanOf(nodes: readonly RootContent[], otherwise: number, place: Placer): Place {
  const start = nodes[0]?.position?.start.offset ?? otherwise;
  return place(start, nodes.at(-1)?.position?.end.offset ?? start);
}

function section(
  nodes: readonly RootContent[],
  { kind, own }: Headings,
  place: Placer,
  diagnostics: Diagnostic[],
): ParsedSection {
  const [head, ...body] = nodes;
  const { title, key, unknown } = readHeading(plain(head ? [head] : []), kind);
  const anchor = key ?? unknown ?? slugOf(title);
  const heading = spanOf(nodes.slice(0, 1), 0, place);
  if (unknown !== null && own === "unnamed")
    diagnostics.push(unknownKey(unknown, kind, heading, keyPlace(unknown, head, place)));
  return { key, anchor, title, heading, place: spanOf(nodes, 0, place), nodes: body, text: plain(body) };
}

/** Paragraphs between the summary and the first section: a section without a heading. */
function introduction(nodes: readonly RootContent[], place: Placer): readonly ParsedSection[] {
  if (nodes.length === 0) return [];
  const where = spanOf(nodes, 0, place);
  return [{ key: null, anchor: "text", title: "", heading: where, place: where, nodes, text: plain(nodes) }];
}

/** A heading as a name without blanks: `where-you-choose` for "Where you choose". */
function slugOf(title: string): string {
  const words =
    title
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join("-") || "section";
}

/** Each section with a key and an anchor that no other has: of two that answer the same question, the first does. */
function unrepeated(sections: readonly ParsedSection[], diagnostics: Diagnostic[]): readonly ParsedSection[] {
  const keys = new Map<string, ParsedSection>();
  const anchors = new Map<string, number>();
  return sections.map((parsed) => {
    const times = (anchors.get(parsed.anchor) ?? 0) + 1;
    anchors.set(parsed.anchor, times);
    const section = times === 1 ? parsed : { ...parsed, anchor: `${parsed.anchor}-${times}` };
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

/** Where a heading names its key, where it does so without entities. */
function keyPlace(key: string, head: RootContent | undefined, place: Placer): Place | null {
  const last = head?.type === "heading" ? head.children.at(-1) : undefined;
  if (last?.type !== "text" || !last.position) return null;
  const [start, end] = [last.position.start.offset ?? 0, last.position.end.offset ?? 0];
  const at = last.value.lastIndexOf(key);
  return at === -1 || end - start !== last.value.length ? null : place(start + at, start + at + key.length);
}

function unknownKey(key: string, kind: DocumentKind, place: Place, named: Place | null): Diagnostic {
  const legal = legalSections(kind);
  const { near, sole } = soleNearest(key, legal);
  const choice = legal.length === 0 ? "remove `{#…}`" : `use ${listed(legal)}, or remove it`;
  const help = near === undefined ? choice : `did you mean \`{#${near}}\`?`;
  const found = {
    rule: "field/unknown",
    severity: "error",
    message: `no section is called ${shown(key)}`,
    help,
    place,
  } as const;
  return {
    ...found,
    ...(near !== undefined && { nearest: near, ...(sole && named && { fix: rewrite(named, near) }) }),
    legal,
  };
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
