import { byCodeUnit } from "@candor/model";
import type { ParsedSection, TranslatedDocument, TranslatedUnit } from "./document.ts";
import { findFences } from "./text/fences.ts";
import { parseTranslation } from "./parse/parse-document.ts";
import { readHeading } from "./parse/section-keys.ts";
import { headingId, textId } from "./translation/exchange.ts";
import { factEdits, takesFact } from "./translation/fact-edits.ts";
import { type TextEdit, withEdits } from "./translation/text-edits.ts";
import { bodyOf, isBlank, proseUnits, trimLines } from "./translation/unit.ts";

/** A translated document as Markdown: what a translator gave in its places, and all else byte for byte as it stood there. */
export interface Composed {
  readonly text: string;
  /** Texts that were not taken, because they would divide the file otherwise than its source is. */
  readonly refused: readonly string[];
  /** Texts among the facts that were not taken, because what is none of its texts stands where they belong. */
  readonly barred: readonly string[];
}

/** Writes the texts of a translator, by their ids, into a document of a language. */
export function composeTranslation(document: TranslatedDocument, given: ReadonlyMap<string, string>): Composed {
  const taken = new Map<string, string>();
  const refused: string[] = [];
  const barred = barredFacts(document, given);
  for (const [id, said] of idsOf(document).flatMap((id) => [[id, given.get(id) ?? ""] as const])) {
    const text = id.startsWith("section.") ? trimLines(said) : said.trim();
    if (isBlank(text) || barred.includes(id)) continue;
    if (fits(id, text)) taken.set(id, text);
    else refused.push(id);
  }
  const before = document.parsed?.file.text ?? "";
  const text = withEdits(before, [...factEdits(document, taken), ...proseEdits(document, taken)]);
  if (says(text, document, taken)) return { text, refused: refused.toSorted(byCodeUnit), barred };
  const others = [...given.keys()].filter((id) => !barred.includes(id));
  return { text: before, refused: others.toSorted(byCodeUnit), barred };
}

function idsOf({ units }: TranslatedDocument): readonly string[] {
  return units.flatMap(({ unit }) => [...(unit.heading === null ? [] : [headingId(unit.key)]), textId(unit.key)]);
}

function barredFacts(document: TranslatedDocument, given: ReadonlyMap<string, string>): readonly string[] {
  const keys = document.units.map(({ unit }) => unit.key).filter((key) => key.startsWith("/"));
  return keys.filter((key) => given.has(textId(key)) && !takesFact(document, key)).map(textId);
}

/** Each part in its place; one that the file lacks, behind the part that stands before it in the source. */
function proseEdits(document: TranslatedDocument, taken: ReadonlyMap<string, string>): readonly TextEdit[] {
  const { parsed, units } = document;
  const edits: TextEdit[] = [];
  let at = findFences(parsed?.file.text ?? "")?.end ?? 0;
  for (const each of units.filter(({ unit }) => unit.key.startsWith("#"))) {
    const text = taken.get(textId(each.unit.key)) ?? null;
    const heading = each.unit.heading === null ? null : (taken.get(headingId(each.unit.key)) ?? null);
    const stands = each.says && each.place;
    const section = parsed?.sections.find(({ anchor }) => `#${anchor}` === each.unit.key);
    if (section) edits.push(...sectionEdits(document, section, { text, heading }));
    else if (stands && text !== null)
      edits.push({
        from: stands.start.offset,
        to: stands.end.offset,
        text: each.unit.key === "#title" ? `# ${text}` : text,
      });
    else if (text !== null || heading !== null)
      edits.push({ from: at, to: at, text: newPart(document, each, { text, heading }), block: true });
    at = Math.max(at, section?.place.end.offset ?? stands?.end.offset ?? 0);
  }
  return edits;
}

interface Said {
  readonly text: string | null;
  readonly heading: string | null;
}

function sectionEdits(
  document: TranslatedDocument,
  section: ParsedSection,
  { text, heading }: Said,
): readonly TextEdit[] {
  const { heading: head, place, title, anchor } = section;
  const edits: TextEdit[] = [];
  if (heading !== null && heading !== title)
    edits.push({ from: head.start.offset, to: head.end.offset, text: headingLine(document, anchor, heading) });
  if (text === null) return edits;
  const body = bodyOf(section, document.parsed?.file.text ?? "");
  const end = place.end.offset;
  const from = body === "" ? end : (document.parsed?.file.text ?? "").lastIndexOf(body, end - body.length);
  return [...edits, { from, to: body === "" ? end : from + body.length, text, block: true }];
}

function newPart(document: TranslatedDocument, { unit }: TranslatedUnit, { text, heading }: Said): string {
  if (unit.key === "#title") return `# ${text}`;
  if (unit.heading === null) return text ?? "";
  // The heading of the source stands in where nobody has translated it.
  const line = headingLine(document, unit.key.slice(1), heading ?? unit.heading);
  return text === null ? line : `${line}\n\n${text}`;
}

/** A heading with the name of its section behind it, where the words alone do not say which one it is. */
function headingLine({ original: { kind, sections } }: TranslatedDocument, anchor: string, said: string): string {
  const known = sections.find((section) => section.anchor === anchor)?.key ?? null;
  const read = readHeading(said, kind);
  const plain = known !== null && read.key === known && read.title === said;
  return `## ${said}${plain ? "" : ` {#${anchor}}`}`;
}

/** Whether a composed text says what was taken, and of the rest what it said before: what stands around a part may swallow it. */
function says(text: string, document: TranslatedDocument, taken: ReadonlyMap<string, string>): boolean {
  const file = { path: "", within: document.source, text };
  const parsed = parseTranslation(file, document.original.kind).value?.document;
  const [stood, found] = [document.parsed, parsed].map(
    (one) => new Map((one ? proseUnits(one) : []).map((unit) => [unit.key, unit])),
  );
  return document.units.every(({ unit: { key } }) => {
    if (key.startsWith("/")) return true;
    const [before, said] = [stood?.get(key), found?.get(key)];
    const body = taken.get(textId(key)) ?? before?.text ?? "";
    const heading = taken.get(headingId(key)) ?? before?.heading ?? null;
    return (said?.text ?? "") === body && (heading === null || said?.heading === heading);
  });
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
