import * as limits from "./limits.ts";
import type { Refusal, Source } from "../source.ts";

/** The one reason why a text is not given to a parser: too large, or a paragraph too long, too deep or too full of marks. */
export function findExtreme({ path, format, text }: Source): Refusal | null {
  const largest = format === "html" ? limits.LARGEST_PAGE : limits.LARGEST_SOURCE;
  if (text.length > largest) return refuse(path, 1, `it is larger than ${largest / 1_000_000} MB; divide it`);
  return format === "html" ? findExtremeTags(path, text) : findExtremeBlock(path, text);
}

const MARKS = /[*_[!`<&~]/g;
const DELIMITERS = /^[\s>]*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)+\|?\s*$/;
const MARKERS = /^(?:[ \t]|>|[-+*](?=\s)|\d{1,9}[.)](?=\s))*/;

function findExtremeBlock(path: string, text: string): Refusal | null {
  let [characters, marks, inTable] = [0, 0, false];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === "") inTable = false;
    if (DELIMITERS.test(line.slice(0, limits.LONGEST_BLOCK))) inTable = true;
    if (line.trim() === "" || inTable) [characters, marks] = [0, 0];
    characters += line.length;
    if (characters > limits.LONGEST_BLOCK)
      return refuse(path, index + 1, `more than ${limits.LONGEST_BLOCK} characters without a blank line; divide them`);
    marks += line.match(MARKS)?.length ?? 0;
    if (marks > limits.MOST_MARKS_IN_BLOCK)
      return refuse(
        path,
        index + 1,
        `more than ${limits.MOST_MARKS_IN_BLOCK} marks such as \`*\` without a blank line`,
      );
    if (depthOf(line) > limits.DEEPEST_NESTING)
      return refuse(path, index + 1, `it is nested more than ${limits.DEEPEST_NESTING} deep here`);
  }
  return null;
}

/** How deep the markers and spaces at the start of a line can reach; two spaces count as one level. */
function depthOf(line: string): number {
  const head = MARKERS.exec(line.slice(0, 2_000))?.[0] ?? "";
  const markers = head.match(/[>\-+*)]|\d\./g)?.length ?? 0;
  return markers + (head.length - markers) / 4;
}

const TAG = /<(\/?)([a-z][a-z0-9]*)(?=[\s/>])/gi;
/** Elements without an end, or whose end may be left out: many of them in a row are not deep. */
const FLAT = new Set(
  "area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option".split(
    " ",
  ),
);
const FORMATTING = new Set("a b big code em font i nobr s small strike strong tt u".split(" "));

/** Counts tags without building anything: what is never closed counts as open to the end. */
function findExtremeTags(path: string, text: string): Refusal | null {
  let [depth, formatting, deepest, most, tags] = [0, 0, 0, 0, 0];
  for (const [, end, name = ""] of text.matchAll(TAG)) {
    const tag = name.toLowerCase();
    const step = end ? -1 : 1;
    tags++;
    if (FORMATTING.has(tag)) formatting = Math.max(0, formatting + step);
    if (!FLAT.has(tag)) depth = Math.max(0, depth + step);
    [deepest, most] = [Math.max(deepest, depth), Math.max(most, formatting)];
  }
  if (deepest > limits.DEEPEST_ELEMENT)
    return refuse(path, 1, `its elements are nested, or left open, more than ${limits.DEEPEST_ELEMENT} deep`);
  return tags * most > limits.MOST_REOPENED ? refuse(path, 1, "too many of its tags are never closed") : null;
}

function refuse(path: string, line: number, reason: string): Refusal {
  return { path, line, reason };
}
