import { parseDocument as parseYaml } from "yaml";
import { byCodeUnit } from "@candor/model";
import { findFences } from "../fences.ts";
import { parseTranslation } from "../parse/parse-document.ts";
import { readHeading } from "../parse/section-keys.ts";
import { headingId, textId } from "./exchange.ts";
import type { TranslatedDocument, TranslatedUnit } from "../document.ts";
import { pathOf } from "./translations.ts";
import { bodyOf, proseUnits } from "./unit.ts";

/** A translated document as Markdown: what a translator gave, and where he gave nothing what stood there before. */
export interface Composed {
  readonly text: string;
  /** Texts that were not taken, because they would divide the file otherwise than its source is. */
  readonly refused: readonly string[];
}

/** Writes the texts of a translator, by their ids, into a document of a language; comments among its facts stay. */
export function composeTranslation(document: TranslatedDocument, given: ReadonlyMap<string, string>): Composed {
  const refused: string[] = [];
  const said = (each: TranslatedUnit, id: string, before: string | null | undefined): string | null => {
    const text = given.get(id)?.trim();
    if (text === undefined || text === "") return before ?? null;
    if (fits(id, text)) return text;
    refused.push(id);
    return before ?? null;
  };
  const parts = document.units.map((each) => ({
    key: each.unit.key,
    text: said(each, textId(each.unit.key), each.says?.text),
    heading: each.unit.heading === null ? null : said(each, headingId(each.unit.key), each.says?.heading),
    source: each.unit.heading,
  }));
  const facts = factsOf(document, parts);
  const body = parts.flatMap((part) => markdownOf(part, document)).concat(strangers(document));
  return {
    text: [facts, ...body]
      .filter((part) => part !== "")
      .join("\n\n")
      .concat("\n"),
    refused: refused.toSorted(byCodeUnit),
  };
}

interface Part {
  readonly key: string;
  readonly text: string | null;
  readonly heading: string | null;
  /** The heading of the source, which stands in where nobody has translated it. */
  readonly source: string | null;
}

function markdownOf(
  { key, text, heading, source }: Part,
  { original: { kind, sections } }: TranslatedDocument,
): readonly string[] {
  if (text === null && heading === null) return [];
  if (key.startsWith("/")) return [];
  if (key === "#title") return [`# ${text}`];
  if (source === null) return text === null ? [] : [text];
  const anchor = key.slice(1);
  const known = sections.find((section) => section.anchor === anchor)?.key ?? null;
  const said = heading ?? source;
  const read = readHeading(said, kind);
  const plain = known !== null && read.key === known && read.title === said;
  return [`## ${said}${plain ? "" : ` {#${anchor}}`}`, ...(text === null || text === "" ? [] : [text])];
}

/** The facts of the translation with its texts: those that stand there keep their place and their comments. */
function factsOf({ parsed }: TranslatedDocument, parts: readonly Part[]): string {
  const fences = parsed && findFences(parsed.file.text);
  const yaml = parseYaml(fences ? parsed.file.text.slice(fences.from, fences.to) : "", {
    version: "1.2",
    schema: "core",
  });
  for (const { key, text } of parts) if (key.startsWith("/") && text !== null) yaml.setIn(stepsOf(key), text);
  const written = yaml.contents === null ? (yaml.comment ?? yaml.commentBefore ?? "") : "facts";
  return written === "" ? "" : `---\n${yaml.toString({ lineWidth: 0 }).trimEnd()}\n---`;
}

/** In YAML made anew a list is a map of its indices, which reads the same as a list does. */
function stepsOf(pointer: string): readonly (string | number)[] {
  return pathOf(pointer).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** Sections that the source does not have: a finding says so, and nothing is lost before somebody has read it. */
function strangers({ parsed, extra }: TranslatedDocument): readonly string[] {
  if (!parsed) return [];
  const places = new Set(extra.filter(({ kind }) => kind === "section").map(({ place }) => place));
  return parsed.sections
    .filter(({ heading }) => places.has(heading))
    .map((section) => `## ${section.title} {#${section.anchor}}\n\n${bodyOf(section, parsed.file.text)}`.trim());
}

/** Whether a text, put where it belongs, is read as that part, and what stands around it as it was. */
function fits(id: string, text: string): boolean {
  if (id.startsWith("text.")) return true;
  const part = id.split(".")[0] ?? id;
  const said = { title: "T", summary: "S.", heading: "H", section: "B.", [part]: text };
  const written = `# ${said.title}\n\n${said.summary}\n\n## ${said.heading} {#x}\n\n${said.section}\n\n## E {#y}\n\nE.\n`;
  const parsed = parseTranslation({ path: "", within: "", text: written }, "purpose").value?.document;
  const units = (parsed ? proseUnits(parsed) : []).map((unit) => [unit.key, unit.heading, unit.text]);
  const expected = [
    ["#title", null, said.title],
    ["#summary", null, said.summary],
    ["#x", said.heading, said.section],
    ["#y", "E", "E."],
  ];
  return JSON.stringify(units) === JSON.stringify(expected);
}
