import type { Sealing } from "./find-edits.ts";

/** What the edited files import, and from where. */
export interface Imports {
  /** What the guard is called in the file of a path, and its module as that file imports it. */
  readonly guard: string;
  readonly guardModule: (path: string) => string;
  readonly recordsModule: (path: string) => string;
}

/** Where a text gets a new piece in place of what stands from `start` to `end`. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const SEAL = "@candor/guard/seal";

/** A file with its rows sealed where they are fetched and opened at once; nothing else in it changes. */
export interface Applied {
  readonly text: string;
  /** Where each sealing begins in that text, in their order. */
  readonly starts: readonly number[];
}

export function applySealings(text: string, path: string, sealings: readonly Sealing[], imports: Imports): Applied {
  const pieces = [
    ...sealings.flatMap((sealing) => piecesOf(text, sealing, imports.guard)),
    ...importPieces(text, path, sealings, imports),
  ];
  const grown = (before: number): number =>
    pieces
      .filter(({ end }) => end <= before)
      .reduce((sum, { start, end, text: put }) => sum + put.length - (end - start), 0);
  const starts = sealings.map(({ statement: { start } }) => start + grown(start));
  return { text: put(text, pieces), starts };
}

/** The lines of one sealing, as they are and as they would be. */
export function editedLines(
  text: string,
  sealing: Sealing,
  guard: string,
): { readonly before: string; readonly after: string } {
  const { start, end } = sealing.statement;
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const to = next < 0 ? text.length : next;
  const pieces = piecesOf(text, sealing, guard).map((piece) => ({
    ...piece,
    start: piece.start - from,
    end: piece.end - from,
  }));
  const before = text.slice(from, to);
  return { before: before.trimEnd(), after: put(before, pieces).trimEnd() };
}

function put(text: string, pieces: readonly Piece[]): string {
  return pieces
    .toReversed()
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((edited, { start, end, text: written }) => edited.slice(0, start) + written + edited.slice(end), text);
}

/** The names that the edits of a file bring into it. */
export function namesFor(sealings: readonly Sealing[], guard: string): readonly string[] {
  return [guard, "seal", ...new Set(sealings.map(({ record }) => record))];
}

/** Of rows that have a name, two statements: one seals and one opens. A pattern takes apart what is opened in its own. */
function piecesOf(text: string, sealing: Sealing, guard: string): readonly Piece[] {
  const { statement, declared, awaiting, awaited, variable, rows, record, purpose } = sealing;
  const quote = quoteOf(text);
  const use = `${guard}.for(${quote}${purpose}${quote})`;
  const before = (put: string): Piece => ({ start: awaiting.start, end: awaited.start, text: put });
  const after = (put: string): Piece => ({ start: awaited.end, end: awaited.end, text: put });
  if (variable === null) return [before(`await ${use}.open(await seal(${record}, `), after("))")];
  const sealed = sealedName(variable);
  const opened = {
    one: `await ${use}.open(${sealed})`,
    "perhaps-one": `${sealed} && (await ${use}.open(${sealed}))`,
    many: `await Promise.all(${sealed}.map((each) => ${use}.open(each)))`,
  };
  const indent = /[ \t]*$/.exec(text.slice(0, statement.start))?.[0] ?? "";
  const ends = text.slice(statement.start, statement.end).endsWith(";") ? ";" : "";
  const name = text.slice(declared.start, declared.end);
  const second = `${eolOf(text)}${indent}const ${name} = ${opened[rows]}${ends}`;
  return [
    { ...declared, text: sealed },
    before(`await seal(${record}, `),
    after(")"),
    { start: statement.end, end: statement.end, text: second },
  ];
}

/** `sealedCustomer` for `customer`. */
export function sealedName(variable: string): string {
  return `sealed${variable.slice(0, 1).toUpperCase()}${variable.slice(1)}`;
}

function importPieces(text: string, path: string, sealings: readonly Sealing[], imports: Imports): readonly Piece[] {
  const wanted: readonly (readonly [names: readonly string[], module: string])[] = [
    [["seal"], SEAL],
    [[imports.guard], imports.guardModule(path)],
    [[...new Set(sealings.map(({ record }) => record))].toSorted(), imports.recordsModule(path)],
  ];
  const quote = quoteOf(text);
  const all = [...text.matchAll(IMPORT)];
  const ends = all.some(([whole]) => whole.trimEnd().endsWith(";")) || all.length === 0 ? ";" : "";
  const lines = wanted.flatMap(([names, module]) => {
    const missing = names.filter((name) => !isImported(text, name, module));
    return missing.length === 0 ? [] : [`import { ${missing.join(", ")} } from ${quote}${module}${quote}${ends}`];
  });
  if (lines.length === 0) return [];
  const last = all.at(-1);
  const eol = eolOf(text);
  if (last) {
    const at = last.index + last[0].length;
    return [{ start: at, end: at, text: `${eol}${lines.join(eol)}` }];
  }
  const at = /^#![^\n]*\n/.exec(text)?.[0].length ?? 0;
  return [{ start: at, end: at, text: `${lines.join(eol)}${eol}` }];
}

/** An import declaration at the start of a line, up to its module. */
const IMPORT = /^import\b[^;'"]*(?:'[^'\n]*'|"[^"\n]*")(?:\s*with\s*\{[^}]*\})?;?/gm;

/** Whether a file imports a name from a module already. */
export function isImported(text: string, name: string, module: string): boolean {
  return [...text.matchAll(IMPORT)].some(
    ([whole]) =>
      !/^import\s+type\b/.test(whole) &&
      whole.replace(/;$/, "").slice(0, -1).endsWith(module) &&
      new RegExp(`[{,]\\s*${name.replaceAll("$", "\\$")}\\s*[,}]`).test(whole),
  );
}

/** As the file's own imports quote, else its texts. */
function quoteOf(text: string): string {
  const [imported] = text.matchAll(IMPORT);
  const from = imported?.[0] ?? text;
  const single = from.indexOf("'");
  const double = from.indexOf('"');
  return single >= 0 && (double < 0 || single < double) ? "'" : '"';
}

function eolOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
