import type { Diagnostic, Place } from "@candor/model";
import { type Document as YamlDocument, parseDocument, type YAMLError } from "yaml";
import type { Placer } from "../text/place.ts";
import { findUnclosed, unclosedFinding } from "./unclosed.ts";

/** What is wrong and what to do, by the YAML parser's code: for readers who have never heard of YAML. */
const SENTENCES: ReadonlyMap<YAMLError["code"], readonly [message: string, help: string]> = new Map([
  ["BAD_INDENT", ["this line does not start in the column its neighbours start in", "line it up with the line above"]],
  ["TAB_AS_INDENT", ["this line starts with a tab", "start it with spaces"]],
  ["BLOCK_AS_IMPLICIT_KEY", ["this line has one `: ` too many", "put the text in quotes, or start a new line"]],
  ["MULTILINE_IMPLICIT_KEY", ["a field's name goes on over several lines", "end the line before with its value"]],
  ["BLOCK_IN_FLOW", ["a list with dashes stands inside brackets", "separate the values with commas"]],
  [
    "MISSING_CHAR",
    ["a mark is missing here: a colon with a space, a comma, a quote or a bracket", "close what was opened"],
  ],
  ["UNEXPECTED_TOKEN", ["this cannot stand here", "put text that has special marks in it in quotes"]],
  ["BAD_SCALAR_START", ["a text cannot start with this mark", "put the text in quotes"]],
  ["BAD_DQ_ESCAPE", ["a backslash in quotes stands for nothing here", "use single quotes, or write `\\\\`"]],
  [
    "KEY_OVER_1024_CHARS",
    ["a field's name is longer than 1024 characters", "close the quote or the bracket before it"],
  ],
  ["MULTIPLE_DOCS", ["the facts end here, and more follow", "remove the line that ends them"]],
  ["TAG_RESOLVE_FAILED", ["a mark with `!` has no meaning here", "remove it, or put the text in quotes"]],
  ["RESOURCE_EXHAUSTION", ["this is nested too deep to be read", "write it flatter"]],
]);

const OTHERS = ["this line cannot be read", "write `field: value`, and put text with special marks in quotes"] as const;

/**
 * One finding for each line that the YAML parser could not read: what follows on that line is a consequence, and so is
 * what follows a bracket or a quotation mark that is never closed.
 */
export function yamlFindings(
  yaml: string,
  { errors, warnings, contents }: YamlDocument,
  place: Placer,
): readonly Diagnostic[] {
  const open = errors.length > 0 ? findUnclosed(yaml, contents) : null;
  const found = [...errors, ...warnings].filter(({ pos }) => open === null || pos[0] < open[0]);
  const tab = found.find(({ code }) => code === "TAB_AS_INDENT");
  // What follows a tab is read as part of something else.
  if (tab && open === null)
    return [tabsFinding(yaml, findingOf(tab.code, place(tab.pos[0], Math.max(...tab.pos))), place)];
  const said = found.map(({ code, pos }) => findingOf(code, place(pos[0], Math.max(...pos))));
  const glued = said.length > 0 ? gluedColons(yaml, place) : new Map<number, Glued>();
  const lines = new Map<number, Diagnostic>();
  for (const finding of said.map((one) => gluedNear(one, glued) ?? one)) {
    const { line } = finding.place.start;
    if (!lines.has(line)) lines.set(line, finding);
  }
  return [...lines.values(), ...(open ? [unclosedFinding(yaml, open, place)] : [])];
}

/** One finding for all tabs of a file, with the fix that puts two spaces for each, where that makes the facts readable. */
function tabsFinding(yaml: string, first: Diagnostic, place: Placer): Diagnostic {
  const margins = [...yaml.matchAll(/^[ \t]*\t[ \t]*/gm)];
  const mended = parseDocument(yaml.replaceAll(/^[ \t]*\t[ \t]*/gm, spaced), {
    version: "1.2",
    schema: "core",
    logLevel: "silent",
  });
  if (mended.errors.length > 0) return first;
  const edits = margins.map(({ 0: margin, index }) => ({
    place: place(index, index + margin.length),
    text: spaced(margin),
  }));
  const others = margins.length - 1;
  const more = others > 0 ? `, and so ${others === 1 ? "does 1" : `do ${others}`} more` : "";
  return { ...first, message: `${first.message}${more}`, fix: { title: "write spaces for tabs", edits } };
}

function spaced(margin: string): string {
  return margin.replaceAll("\t", "  ");
}

/** `because:contract`: without a space behind the colon, YAML sees one word. A no-break space, as word processors type it, is none. */
const GLUED = /^[ \t]*(?:- )?[a-z][a-z0-9-]*:(?![ \t\r\n]|$|\/\/)/gm;

interface Glued {
  readonly colon: Place;
  /** What stands between the colon and the value: no-break spaces, or nothing. */
  readonly gap: Place;
}

/** By line, the colons that lack their space. */
function gluedColons(yaml: string, place: Placer): ReadonlyMap<number, Glued> {
  const found = [...yaml.matchAll(GLUED)].map(({ 0: { length }, index }): Glued => {
    const end = index + length;
    const gap = /^[\u00A0\u202F]*/.exec(yaml.slice(end, end + 10))?.[0] ?? "";
    return { colon: place(end - 1, end), gap: place(end, end + gap.length) };
  });
  return new Map(found.map((glued) => [glued.colon.start.line, glued]));
}

/** What a YAML error comes from, where its line or one beside it has such a colon: that line was read as part of another. */
function gluedNear({ place: { start } }: Diagnostic, glued: ReadonlyMap<number, Glued>): Diagnostic | null {
  const at = glued.get(start.line) ?? glued.get(start.line - 1) ?? glued.get(start.line + 1);
  if (!at) return null;
  const message = "a space is missing after this colon";
  const help = "put an ordinary space between the colon and what follows";
  const fix = { title: "put a space behind the colon", edits: [{ place: at.gap, text: " " }] };
  return { rule: "yaml/syntax", severity: "error", message, help, place: at.colon, fix };
}

function findingOf(code: YAMLError["code"], place: Place): Diagnostic {
  const [message, help] = SENTENCES.get(code) ?? OTHERS;
  return { rule: code === "BAD_ALIAS" ? "yaml/alias" : "yaml/syntax", severity: "error", message, help, place };
}
