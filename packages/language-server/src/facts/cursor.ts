import type { FrontmatterPath, SchemaKind } from "@candor/compiler";
import { factsOf, parseFacts } from "./facts-of.ts";
import { findScalar, type FoundScalar, namesAt } from "./scalar-path.ts";

/** Where an author types among the facts. */
export interface Cursor {
  readonly part: "key" | "value";
  /** Of the group that a field is added to, or of the value. */
  readonly path: FrontmatterPath;
  /** The offsets of the word that is being typed, which what is chosen replaces. */
  readonly start: number;
  readonly end: number;
  /** What the text says before that word: `30 days after `. */
  readonly said: string;
  /** Fields of this group, or words of this list, that stand there already. */
  readonly taken: readonly string[];
  /** Whether nothing but spaces and dashes stands before the word on its line: a field or a line of a list can begin here. */
  readonly startsLine: boolean;
  /** Whether the word stands inside brackets, where a comma ends it. */
  readonly inBrackets: boolean;
  /** Whether a colon follows the word, so that only a name is wanted. */
  readonly named: boolean;
  /** Whether a space is missing before the word: it follows a colon. */
  readonly glued: boolean;
}

/** Stands for the word at the cursor; no author can mean it. */
const MARK = "\u{F8FF}";
const WORD_BEFORE = /[^\s,[\]{}:"'#&*]*$/;
const WORD_AFTER = /^[^\s,[\]{}:"'#&*]*/;

/** Null where the offset lies outside the facts, or in a comment. */
export function cursorAt(text: string, offset: number, kind: SchemaKind | null): Cursor | null {
  const facts = factsOf(text, kind);
  if (!facts || offset < facts.from || offset > facts.to) return null;
  const { from, yaml } = facts;
  const at = offset - from;
  const start = at - (WORD_BEFORE.exec(yaml.slice(0, at))?.[0].length ?? 0);
  const end = at + (WORD_AFTER.exec(yaml.slice(at))?.[0].length ?? 0);
  const line = yaml.slice(yaml.lastIndexOf("\n", start - 1) + 1, start);
  const glued = line.endsWith(":");
  const found = findMark(`${yaml.slice(0, start)}${glued ? " " : ""}${MARK}`);
  if (!found) return null;
  const isKey = found.part === "key";
  const path = isKey ? found.path.slice(0, -1) : found.path;
  const inList = typeof path.at(-1) === "number";
  const without = parseFacts(`${yaml.slice(0, start)}${yaml.slice(end)}`);
  return {
    part: found.part,
    path,
    start: from + start,
    end: from + end,
    said: String(found.value).split(MARK)[0] ?? "",
    taken: namesAt(without, inList ? path.slice(0, -1) : path),
    startsLine: /^\s*(?:- +)*$/.test(line),
    inBrackets: found.inBrackets,
    named: /^[ \t]*:/.test(yaml.slice(end)),
    glued,
  };
}

/** What stands behind the cursor cannot change where it is; a quotation mark before it may still be open. */
function findMark(yaml: string): FoundScalar | null {
  for (const closing of ["", '"', "'"]) {
    const found = findScalar(
      parseFacts(yaml + closing),
      ({ value }) => typeof value === "string" && value.includes(MARK),
    );
    if (found) return found;
  }
  return null;
}
