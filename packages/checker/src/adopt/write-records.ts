import type { Classified } from "./classify.ts";
import type { RecordName } from "./record-names.ts";
import type { Witness } from "./table.ts";

/** One record type to write. */
export interface RecordToWrite extends RecordName {
  readonly witness: Witness;
  /** Where its table is declared, as a reader finds it. */
  readonly declared: string;
  readonly columns: readonly Classified[];
}

/** What the file is written with. */
export interface Writing {
  /** What the guard is called, and the module that makes it. */
  readonly guard: { readonly name: string; readonly module: string };
  /** How this file imports a module by its absolute path. */
  readonly moduleOf: (path: string) => string;
}

const HEAD = `// Written by \`candor adopt\` from the schemas, which say what each column is. Answers to "?" stand here and are kept;
// everything else is written anew.
`;

/** A guard to begin with, for an application that has none: it knows of no yes until it is told where choices are kept. */
export function guardText(policyModule: string): string {
  return `import { createGuard, type Guard, memoryConsent } from "@candor/guard";
import { policy, type Policy } from ${JSON.stringify(policyModule)};

/** The one way to personal data. Choices live as long as the process, until \`consent\` asks where yours are kept. */
export const guard: Guard<Policy> = createGuard(policy, { consent: memoryConsent() });
`;
}

/** The text of the records file: a `record` call for each table, every column with its class. */
export function writeRecords(records: readonly RecordToWrite[], { guard, moduleOf }: Writing): string {
  const { imports, localOf } = importsOf(records, { guard, moduleOf });
  return [HEAD + imports, ...records.map((record) => recordOf(record, guard.name, localOf(record)))].join("\n");
}

function importsOf(
  records: readonly RecordToWrite[],
  { guard, moduleOf }: Writing,
): { readonly imports: string; readonly localOf: (record: RecordToWrite) => string } {
  const locals = new Map<RecordToWrite, string>();
  const taken = new Set([guard.name, "row", "Selectable", ...records.map(({ constant }) => constant)]);
  const byModule = new Map<string, { readonly types: string[]; readonly values: string[] }>();
  const add = (module: string, kind: "types" | "values", name: string): void => {
    const found = byModule.get(module) ?? { types: [], values: [] };
    byModule.set(module, found);
    if (!found[kind].includes(name)) found[kind].push(name);
  };
  if (records.some(({ witness }) => witness.as !== "table")) add("@candor/guard", "values", "row");
  if (records.some(({ witness }) => witness.as === "selectable")) add("kysely", "types", "Selectable");
  add(guard.module, "values", guard.name);
  for (const record of records) {
    const { exported, from, as } = record.witness;
    let local = exported;
    for (let nth = 2; taken.has(local); nth++) local = `${exported}${nth}`;
    taken.add(local);
    locals.set(record, local);
    const module = "package" in from ? from.package : moduleOf(from.path);
    add(module, as === "table" ? "values" : "types", local === exported ? exported : `${exported} as ${local}`);
  }
  const lines = [...byModule]
    .toSorted(([a], [b]) => orderOf(a) - orderOf(b) || (a < b ? -1 : 1))
    .flatMap(([module, { types, values }]) => [
      ...importLine("import type", types, module),
      ...importLine("import", values, module),
    ]);
  return { imports: lines.join(""), localOf: (record) => locals.get(record) ?? record.witness.exported };
}

/** Packages come before files. */
function orderOf(module: string): number {
  return module.startsWith(".") ? 1 : 0;
}

function importLine(keyword: string, names: readonly string[], module: string): readonly string[] {
  return names.length === 0 ? [] : [`${keyword} { ${names.toSorted().join(", ")} } from ${JSON.stringify(module)};\n`];
}

function recordOf({ name, constant, witness, declared, columns }: RecordToWrite, guard: string, local: string): string {
  const row = witness.as === "selectable" ? `Selectable<${local}>` : local;
  const rows = witness.as === "table" ? local : `row<${row}>()`;
  const body = columnsOf(columns, "  ");
  return `/** ${declared} */\nexport const ${constant} = ${guard}.record(${JSON.stringify(name)}, ${rows}, {\n${body}});\n`;
}

function columnsOf(columns: readonly Classified[], indent: string): string {
  return columns
    .map((column) => {
      const key = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(column.name) ? column.name : JSON.stringify(column.name);
      if (column.kind === "class") {
        const note = column.note === null ? "" : ` // ${column.note}`;
        return `${indent}${key}: ${column.written},${note}\n`;
      }
      const [opens, closes] = column.many ? ["[{", "}]"] : ["{", "}"];
      return `${indent}${key}: ${opens}\n${columnsOf(column.columns, `${indent}  `)}${indent}${closes},\n`;
    })
    .join("");
}
