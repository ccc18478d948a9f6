/** What begins a part of its own without a blank line before it: a list item, a quote, a heading, a row of a table, code. */
const STARTS = /^(?:[-*+]\s|\d{1,9}[.)]\s|[>|#]|```|~~~)/;
const ITEM = /^(?:[-*+]|\d{1,9}[.)])(\s+)/;
const FENCE = /^(?:`{3,}|~{3,})/;

/**
 * A Markdown text without what says nothing: in Unicode normal form C, each part on one line with each run of white space as
 * one blank, so that other line breaks inside a paragraph are no change. What stands in a list item is moved in by one tab for
 * each item around it, however far the author did, and code keeps its lines: with others, both would mean something else.
 */
export function normalText(text: string): string {
  const reading: Reading = { parts: [], items: [], fence: null, isCode: false, blanks: 1 };
  const lines = text.normalize("NFC").replaceAll(/\r\n?/g, "\n").trimEnd().split("\n");
  for (const line of lines) readLine(reading, line);
  return reading.parts.join("\n");
}

interface Reading {
  readonly parts: string[];
  /** The columns at which the texts of the list items around a line begin, from the outside in. */
  readonly items: number[];
  /** What opened the code that a line stands in, and its column. */
  fence: { readonly mark: string; readonly column: number } | null;
  /** Whether the last part is code that is moved in. */
  isCode: boolean;
  /** How many blank lines stand before a line; the first line counts as if one did. */
  blanks: number;
}

function readLine(reading: Reading, line: string): void {
  const [said, column] = [line.trimStart(), columnsOf(line)];
  if (reading.fence) return readFenced(reading, line, reading.fence);
  if (said === "") {
    reading.blanks += 1;
    return;
  }
  const { items, blanks, isCode } = reading;
  const starts = blanks > 0 || STARTS.test(said);
  if (starts) while ((items.at(-1) ?? 0) > column) items.pop();
  const above = items.at(-1) ?? 0;
  reading.isCode = column - above >= 4 && (blanks > 0 || isCode);
  if (reading.isCode) addCode(reading, said, column - above, isCode ? blanks : 0);
  else if (starts || isCode) addPart(reading, said, column);
  else reading.parts.push(`${reading.parts.pop() ?? ""} ${onOneLine(said)}`);
  reading.blanks = 0;
}

function addPart(reading: Reading, said: string, column: number): void {
  const { parts, items } = reading;
  parts.push(`${"\t".repeat(items.length)}${onOneLine(said)}`);
  const [mark] = FENCE.exec(said) ?? [];
  if (mark !== undefined) reading.fence = { mark, column };
  const [item, gap = ""] = ITEM.exec(said) ?? [];
  // More than four blanks belong to the text: it begins with code.
  if (item !== undefined) items.push(column + (gap.length > 4 ? item.length - gap.length + 1 : item.length));
}

function addCode({ parts, items }: Reading, said: string, column: number, blanks: number): void {
  const lines = [...Array.from({ length: blanks }, () => ""), `${" ".repeat(column)}${said}`];
  parts.push(...lines.map((line) => `${"\t".repeat(items.length)}${line}`));
}

/** Code between fences, whose lines stand as far in as its fence does. */
function readFenced(reading: Reading, line: string, { mark, column }: NonNullable<Reading["fence"]>): void {
  const said = line.trim();
  const isEnd = said.length >= mark.length && said === mark.charAt(0).repeat(said.length);
  const own = " ".repeat(Math.max(0, columnsOf(line) - column));
  reading.parts.push(isEnd ? said : `    ${own}${line.trim()}`);
  if (isEnd) reading.fence = null;
}

function onOneLine(said: string): string {
  return said.replaceAll(/\s+/g, " ").trim();
}

/** How far a line is moved in; a tab leads to the next column that four divides. */
function columnsOf(line: string): number {
  let column = 0;
  for (const character of /^[ \t]*/.exec(line)?.[0] ?? "") column += character === "\t" ? 4 - (column % 4) : 1;
  return column;
}
