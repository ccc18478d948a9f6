import type { Diagnostic } from "@candor/model";
import * as limits from "./limits.ts";
import type { Placer } from "../text/place.ts";
import type { SourceFile } from "../document.ts";
import { type Line, measureLine } from "./measure-line.ts";

/**
 * The one finding about a text that no parser should be given: too long, a paragraph too long or too full of marks, or
 * something nested too deep. Parsers take quadratic time or recurse over such texts; this looks at each character once.
 * `body` is where the prose starts; facts may go on without blank lines.
 */
export function findExtreme(file: SourceFile, body: number, place: Placer): Diagnostic | null {
  const { path, text } = file;
  if (text.length > limits.LARGEST_FILE) return limits.tooLarge(path);
  const facts: Tally = { characters: 0, lines: 0, marks: 0 };
  const prose: Tally = { characters: 0, lines: 0, marks: 0 };
  const block: Tally = { characters: 0, lines: 0, marks: 0 };
  for (let [start, open] = [0, 0]; start < text.length;) {
    const line = measureLine(text, start, open);
    const inProse = start >= body;
    if (line.blank || !inProse) clear(block);
    for (const tally of [block, inProse ? prose : facts]) add(tally, line, start);
    const deep = line.deepest > limits.DEEPEST_NESTING ? DEEP : null;
    const excess = deep ?? excessOfBlock(block) ?? (inProse ? excessOfProse(prose) : excessOfFacts(facts));
    if (excess) return extreme(place(start, line.end), ...excess);
    open = line.blank ? 0 : line.open;
    start = line.end + 1;
  }
  return null;
}

/** The finding about quotes, lists, emphasis or facts inside each other without end. */
export function tooDeep(place: Diagnostic["place"]): Diagnostic {
  return extreme(place, ...DEEP);
}

type Words = readonly [message: string, help: string];

const DEEP: Words = [`this is nested more than ${limits.DEEPEST_NESTING} deep`, "write it flatter"];
const MARKS = "marks such as `*` and `[`";
const DIVIDE = "divide it, or take out what is not part of the policy";

interface Tally {
  characters: number;
  lines: number;
  marks: number;
}

function add(tally: Tally, line: Line, start: number): void {
  tally.characters += line.end - start;
  tally.lines += 1;
  tally.marks += line.marks;
}

function clear(tally: Tally): void {
  Object.assign(tally, { characters: 0, lines: 0, marks: 0 });
}

/** A paragraph of prose, or one line of facts. */
function excessOfBlock(block: Tally): Words | null {
  if (block.characters > limits.LONGEST_BLOCK)
    return [`there are more than ${limits.LONGEST_BLOCK} characters without a blank line`, DIVIDE];
  if (block.marks <= limits.MOST_MARKS_IN_BLOCK) return null;
  return [`there are more than ${limits.MOST_MARKS_IN_BLOCK} ${MARKS} without a blank line`, DIVIDE];
}

function excessOfProse({ lines, marks }: Tally): Words | null {
  if (lines > limits.MOST_LINES) return [`this text has more than ${limits.MOST_LINES} lines`, DIVIDE];
  return marks > limits.MOST_MARKS ? [`this text has more than ${limits.MOST_MARKS} ${MARKS}`, DIVIDE] : null;
}

function excessOfFacts({ lines, characters }: Tally): Words | null {
  if (lines > limits.MOST_FACTS) return [`there are more than ${limits.MOST_FACTS} lines of facts`, DIVIDE];
  return characters > limits.LONGEST_FACTS
    ? [`there are more than ${limits.LONGEST_FACTS} characters of facts`, DIVIDE]
    : null;
}

function extreme(place: Diagnostic["place"], message: string, help: string): Diagnostic {
  return { rule: "file/too-large", severity: "error", message, help, place };
}
