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
export function applySealings(text: string, path: string, sealings: readonly Sealing[], imports: Imports): string {
  const pieces = [...sealings.flatMap((sealing) => piecesOf(text, sealing, imports.guard)), ...importPieces(text, path, sealings, imports)];
  return pieces
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((edited, { start, end, text: put }) => edited.slice(0, start) + put + edited.slice(end), text);
}

/** The names that the edits of a file bring into it. */
export function namesFor(sealings: readonly Sealing[], guard: string): readonly string[] {
  return [guard, "seal", ...new Set(sealings.map(({ record }) => record))];
}

function piecesOf(text: string, sealing: Sealing, guard: string): readonly Piece[] {
  const { statement, awaiting, awaited, variable, rows, record, purpose } = sealing;
  const quote = quoteOf(text);
  const use = `${guard}.for(${quote}${purpose}${quote})`;
  const before = (put: string): Piece => ({ start: awaiting.start, end: awaited.start, text: put });
  const after = (put: string): Piece => ({ start: awaited.end, end: awaited.end, text: put });
  if (rows === "one") return [before(`await ${use}.open(await seal(${record}, `), after("))")];
  if (rows === "many")
    return [
      before(`await Promise.all((await seal(${record}, `),
      after(`)).map((each) => ${use}.open(each)))`),
    ];
  const sealed = sealedName(variable);
  const name = text.indexOf(variable, statement.start);
  const indent = /[ \t]*$/.exec(text.slice(0, statement.start))?.[0] ?? "";
  const ends = text.slice(statement.start, statement.end).endsWith(";") ? ";" : "";
  const opened = `const ${variable} = ${sealed} && (await ${use}.open(${sealed}))`;
  return [
    { start: name, end: name + variable.length, text: sealed },
    before(`await seal(${record}, `),
    after(")"),
    { start: statement.end, end: statement.end, text: `${eolOf(text)}${indent}${opened}${ends}` },
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
