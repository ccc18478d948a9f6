import type { Spot } from "../facts.ts";

/** What a file of a Prisma schema says, as far as the checker asks. */
export interface PrismaFile {
  readonly columns: readonly Column[];
  readonly blocks: readonly Block[];
  /** `@personal` above no column. */
  readonly stray: readonly Spot[];
}

interface Column {
  /** Where its name stands. */
  readonly at: Spot;
  readonly model: string;
  readonly name: string;
  readonly type: string;
  /** Prisma's client leaves it out: `@ignore`, or a type that Prisma does not know. */
  readonly isAbsent: boolean;
  readonly tags: readonly PersonalTag[];
}

/** `/// @personal <item>` */
interface PersonalTag extends Spot {
  readonly ids: readonly string[];
}

/** `model User {` … `}`; without a kind what stands between blocks. */
export interface Block {
  readonly kind: string;
  readonly name: string;
  readonly lines: readonly Line[];
}

interface Line {
  /** Where its code stands. */
  readonly at: Spot;
  readonly code: string;
  /** The text of a `//` comment, which says nothing to Prisma's generators. */
  readonly aside: string;
  readonly tags: readonly PersonalTag[];
}

/** A line up to its comment, that comment's slashes, and the rest. A text in quotes may hold slashes. */
const LINE = /^((?:[^"/]|"(?:\\.|[^"\\])*"|\/(?!\/))*)(\/{2,3})?([^]*)$/;
const OPENS = /^\s*(\w+)\s+([^\s{]+)\s*\{/;
const CLOSES = /^\s*\}/;
const COLUMN = /^\s*(\p{L}[\p{L}\p{N}_-]*)\s+(\p{L}[\p{L}\p{N}_.]*)/u;
/** A column that was put into a comment: `// email String @unique`. */
const LEFT_OUT = /^\s*\p{L}[\p{L}\p{N}_-]*\s+\p{Lu}[\p{L}\p{N}_]*(?:\[\]|\?)?\s*(?:@.*)?$/u;
const TAG = /(?<=^|\s)@personal(?![\w.-])[ \t]*([^\s,@]+(?:[ \t]*,[ \t]*[^\s,@]+)*)?/g;

/** Prisma has each column, and each brace that ends a block, on a line of its own. */
export function readPrisma(path: string, text: string): PrismaFile {
  const blocks = blocksOf(linesOf(path, text));
  const read = blocks.map(readColumns);
  return {
    blocks,
    columns: read.flatMap(({ columns }) => columns),
    stray: read.flatMap(({ stray }) => stray),
  };
}

/** The value of a setting of a block: `output` of a generator. */
export function settingOf({ lines }: Block, name: string): string | null {
  const setting = new RegExp(`^\\s*${name}\\s*=\\s*"([^"]*)"`);
  return lines.map(({ code }) => setting.exec(code)?.[1]).find((value) => value !== undefined) ?? null;
}

function readColumns({ kind, name, lines }: Block): Pick<PrismaFile, "columns" | "stray"> {
  if (!["model", "view", "type"].includes(kind)) return { columns: [], stray: lines.flatMap(({ tags }) => tags) };
  const columns: Column[] = [];
  const stray: Spot[] = [];
  let above: readonly PersonalTag[] = [];
  for (const { at, code, aside, tags } of lines) {
    const column = COLUMN.exec(code);
    const all = [...above, ...tags];
    above = [];
    if (column) columns.push(columnOf(name, { at, code, tags: all }, column));
    // The column that a tag was meant for may stand in a comment: the next one is another.
    else if (code.trim() === "" && !LEFT_OUT.test(aside)) above = all;
    else stray.push(...all);
  }
  return { columns, stray: [...stray, ...above] };
}

function columnOf(model: string, { at, code, tags }: Omit<Line, "aside">, column: RegExpExecArray): Column {
  const [, name = "", type = ""] = column;
  const start = at.start + code.indexOf(name);
  return {
    at: { ...at, start, end: start + name.length },
    model,
    name,
    type,
    isAbsent: type === "Unsupported" || /@ignore\b/.test(code),
    tags,
  };
}

function blocksOf(lines: Iterable<Line>): readonly Block[] {
  const blocks: Block[] = [];
  let inside: Line[] | null = null;
  const between: Line[] = [];
  for (const line of lines) {
    const [, kind = "", name = ""] = (!inside && OPENS.exec(line.code)) || [];
    if (kind) blocks.push({ kind, name, lines: (inside = []) });
    else if (inside && CLOSES.test(line.code)) inside = null;
    else (inside ?? between).push(line);
  }
  return [...blocks, { kind: "", name: "", lines: between }];
}

function* linesOf(path: string, text: string): Iterable<Line> {
  let start = 0;
  for (const line of text.split("\n")) {
    const [, code = "", slashes = "", rest = ""] = LINE.exec(line) ?? [];
    const isDoc = slashes === "///";
    yield {
      at: { path, start, end: start + code.length },
      code,
      aside: isDoc ? "" : rest,
      tags: isDoc ? tagsIn(path, rest, start + code.length + slashes.length) : [],
    };
    start += line.length + 1;
  }
}

function tagsIn(path: string, comment: string, from: number): readonly PersonalTag[] {
  return [...comment.matchAll(TAG)].map(({ 0: written, 1: ids = "", index }) => ({
    path,
    start: from + index,
    end: from + index + written.trimEnd().length,
    ids: ids.split(",").flatMap((id) => id.trim() || []),
  }));
}
