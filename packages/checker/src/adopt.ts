import { dirname, resolve } from "node:path";
import type { Adopted, AdoptEdit, AdoptInput, LeftOut, RecordsFile, StayingRead } from "./adopted.ts";
import { editedLines, namesFor, sealedName, isImported, type Imports } from "./adopt/apply-sealings.ts";
import { classify, questionsIn } from "./adopt/classify.ts";
import { drizzleTables } from "./adopt/drizzle-tables.ts";
import { findSealings, type JudgedRead, type Left, namesIn, type Sealing } from "./adopt/find-edits.ts";
import { holdSealings } from "./adopt/hold-sealings.ts";
import { kyselyTables } from "./adopt/kysely-tables.ts";
import { endingOf, type Ending, moduleName } from "./adopt/module-name.ts";
import { prismaTables } from "./adopt/prisma-tables.ts";
import { readAnswers } from "./adopt/read-answers.ts";
import { type RecordName, recordNames } from "./adopt/record-names.ts";
import { isPersonal, type Table, type TableColumn } from "./adopt/table.ts";
import { guardText, type RecordToWrite, writeRecords } from "./adopt/write-records.ts";
import { filesOfModel } from "./bind/generated-files.ts";
import { bindRecords } from "./bind/from-records.ts";
import { type Examined, findIn, openCode, type OpenCode, survey } from "./check.ts";
import { OutOfMemory } from "./engine/memory.ts";
import { createTypeErrors } from "./engine/type-errors.ts";
import type { Access, Binding, Files, PrismaSchema } from "./facts.ts";
import { outOfMemory } from "./load/compiler-findings.ts";
import { forward } from "./load/files.ts";
import { createPlacesOf, type PlacesOf } from "./places-of.ts";
import { report } from "./report.ts";
import { withCompiler } from "./with-compiler.ts";

/**
 * What it takes to bring guards into code that has none: a record type for each table of which a schema says that something in
 * it is personal, and for each read whether it can become one of a view, by which edit, or why not. Nothing is written.
 */
export async function adopt(input: AdoptInput): Promise<Adopted> {
  const ground = await survey(input);
  try {
    return await withCompiler(input, (compiler, instead) =>
      plan(input, openCode(compiler, input, { ...ground, instead })),
    );
  } catch (error) {
    if (!(error instanceof OutOfMemory)) throw error;
    const { files, source } = ground;
    const { diagnostics } = report({ findings: [outOfMemory(source)], verdicts: [], skipped: [], files, source });
    return {
      records: null,
      leftOut: [],
      guard: null,
      edits: [],
      texts: new Map(),
      stays: [],
      folders: [],
      diagnostics,
    };
  }
}

/** What the parts of a plan share. */
interface Ground {
  readonly input: AdoptInput;
  readonly code: OpenCode;
  readonly places: PlacesOf;
  /** Absolute path of the records file. */
  readonly path: string;
  readonly ending: Ending;
  readonly guard: { readonly name: string; readonly path: string; readonly draft: string | null } | null;
}

function plan(input: AdoptInput, code: OpenCode): Adopted {
  const { files, source } = code;
  const own = code.projects.flatMap((project) => project.files);
  const path = forward(resolve(files.root, input.records));
  const ending = endingOf(own.map(files.textOf));
  const table = forward(resolve(files.root, input.policyTable));
  const ground: Ground = {
    input,
    code,
    places: createPlacesOf(files, source),
    path,
    ending,
    guard: guardIn(own, files.textOf) ?? draftGuard(files, `${dirname(path)}/guard.ts`, { table, ending }),
  };
  const { tables, leftOut } = tablesIn(ground);
  const names = recordNames(tables.map(({ called }) => called));
  const records = tables.length === 0 ? null : recordsFile(ground, tables, names);
  const examined = findIn(code);
  const { sealings, left, guarded } = sealingsIn(ground, examined, constantsOf(ground, tables, names));
  const ready = ground.guard && records && records.records.every(({ questions }) => questions.length === 0);
  const held = ready ? hold(ground, sealings, records) : waiting(sealings, ground.guard === null);
  return {
    records: records && { ...records, faults: held.faults },
    leftOut,
    guard: ground.guard && {
      name: ground.guard.name,
      file: files.show(ground.guard.path),
      draft: ground.guard.draft,
    },
    edits: held.held.map((sealing) => editOf(ground, sealing)).toSorted(byPlace),
    texts: new Map(
      [...held.texts].map(([path, after]) => [path, { file: files.show(path), before: files.textOf(path), after }]),
    ),
    stays: [...left, ...held.left].map((one) => staying(one, ground.places)).toSorted(byPlace),
    folders: foldersOf(ground, { guarded, held: held.held, left: [...left, ...held.left] }),
    diagnostics: report(examined).diagnostics.filter(({ rule }) => OF_PROJECTS.has(rule)),
  };
}

/** What keeps code from being read. */
const OF_PROJECTS: ReadonlySet<string> = new Set([
  "code/broken-project",
  "code/compiler-died",
  "code/import-missing",
  "code/no-project",
  "code/not-installed",
  "code/older-compiler",
  "code/out-of-memory",
  "code/unread-file",
]);

const GUARD = /^export\s+const\s+([\p{L}_$][\p{L}\p{N}_$]*)\s*(?::[^=]+)?=\s*createGuard\s*[(<]/mu;

function guardIn(own: readonly string[], textOf: (path: string) => string): Ground["guard"] {
  for (const path of own.toSorted()) {
    const name = GUARD.exec(textOf(path))?.[1];
    if (name) return { name, path, draft: null };
  }
  return null;
}

/** Null where a file stands there already. */
function draftGuard(files: Files, path: string, { table, ending }: { table: string; ending: Ending }): Ground["guard"] {
  files.textOf(path);
  if (!files.unread.has(path)) return null;
  return { name: "guard", path, draft: guardText(moduleName(path, table, ending)) };
}

/** The tables that get a record type, and those that do not. A table where nothing is said to be personal is neither. */
function tablesIn({ code, path, places }: Ground): {
  readonly tables: readonly Table[];
  readonly leftOut: readonly LeftOut[];
} {
  const { projects, schemas, files, bindings, input } = code;
  const saidOf = saidElsewhere(bindings, path);
  const typed = projects.flatMap((project) => {
    const ground = { engine: project.engine, saidOf };
    return [...drizzleTables(project, ground, files.textOf), ...kyselyTables(project, ground, files.textOf)];
  });
  const prisma = prismaTables(schemas, {
    textOf: files.textOf,
    saidOf: (schema, model, column) =>
      saidInConfig(input.config.bindings ?? {}, files.root, schema, `${model}.${column}`),
    clientOf: (schema, model) => clientOf(code, schema, model),
  });
  const classified = new Set(
    projects
      .flatMap(({ engine, files: own }) =>
        own.filter((each) => each !== path).flatMap((each) => bindRecords(engine, each, files.textOf(each))),
      )
      .flatMap(({ keys }) => keys),
  );
  const judged = [...prisma, ...typed].flatMap((table) => {
    const why = whyLeftOut(table, classified, bindings.all);
    return why !== null || isPersonal(table.columns) ? [{ table, why }] : [];
  });
  return {
    tables: judged.flatMap(({ table, why }) => (why === null ? [table] : [])),
    leftOut: judged
      .flatMap(({ table: { called, at }, why }) =>
        why === null ? [] : [{ table: called, place: places.of(at), why, isBroken: BROKEN.has(why) }],
      )
      .toSorted(byPlace),
  };
}

const UNKNOWN = "its columns are not known, as what declares them has no types: install the packages";
const UNCLOSED = "its schema does not close it: a `}` is missing";
const BROKEN: ReadonlySet<string> = new Set([UNKNOWN, UNCLOSED]);

function whyLeftOut(
  { called, columns }: Table,
  classified: ReadonlySet<string>,
  all: readonly Binding[],
): string | null {
  if (columns.length === 0) return UNKNOWN;
  const names = columns.map(({ name }) => name);
  if (names.includes("__proto__")) return "a column is called `__proto__`, which no view can have";
  if (columns.some(({ opensBlock }) => opensBlock)) return UNCLOSED;
  const labels = new Set(names.map((name) => `${called}.${name}`));
  const keys = [
    ...columns.flatMap((column) => column.keys),
    ...all.filter(({ label }) => labels.has(label)).flatMap((one) => one.keys),
  ];
  return keys.some((key) => classified.has(key)) ? "it has a record type already" : null;
}

/** What is bound at a declaration, but for the records file: what that says of a column follows from the rest, or is an answer. */
function saidElsewhere({ all, byKey }: OpenCode["bindings"], path: string): (key: string) => readonly Binding[] {
  const isElsewhere = ({ at }: Binding): boolean => !("path" in at && at.path === path);
  const personal = new Map<string, Binding[]>();
  for (const binding of all.filter((one) => one.as === "property" && isElsewhere(one)))
    for (const key of binding.keys) personal.set(key, [...(personal.get(key) ?? []), binding]);
  return (key) => {
    const bound = byKey.get(key);
    return personal.get(key) ?? (bound && isElsewhere(bound) && bound.items.length === 0 ? [bound] : []);
  };
}

function saidInConfig(
  bindings: Readonly<Record<string, string>>,
  root: string,
  { path }: PrismaSchema,
  label: string,
): readonly string[] {
  return Object.entries(bindings).flatMap(([target, item]) => {
    const [file = "", dotted] = target.split("#");
    return dotted === label && forward(resolve(root, file)) === path ? [item] : [];
  });
}

function clientOf({ projects }: OpenCode, schema: PrismaSchema, model: string): Table["witness"]["from"] {
  if (schema.outputs.length === 0) return { package: "@prisma/client" };
  const written = new Set(projects.flatMap(({ engine }) => filesOfModel(engine, schema, model)));
  const all = new Set(projects.flatMap(({ engine }) => engine.files()));
  const entries = schema.outputs.flatMap((folder) => [`${folder}/client.ts`, `${folder}/index.d.ts`]);
  const found = entries.find((entry) => written.has(entry)) ?? entries.find((entry) => all.has(entry));
  return found
    ? { path: found }
    : schema.inPackages
      ? { package: "@prisma/client" }
      : { path: `${schema.outputs[0]}/client.ts` };
}

function recordsFile(
  { code: { files }, places, path, ending, guard }: Ground,
  tables: readonly Table[],
  names: readonly RecordName[],
): RecordsFile {
  const standing = files.textOf(path);
  const before = files.unread.has(path) ? null : standing;
  const answers = readAnswers(before ?? "");
  const beside = (to: string): string => moduleName(path, to, ending);
  const records = tables.map((table, index): RecordToWrite & { readonly table: Table } => {
    const { name, constant } = names[index] ?? { name: table.called, constant: table.called };
    const declared = `\`${table.called}\` of ${files.show(table.at.path)}`.replaceAll("*/", "* /");
    return { table, name, constant, witness: table.witness, declared, columns: classify(name, table.columns, answers) };
  });
  const module = guard ? beside(guard.path) : beside(`${dirname(path)}/guard.ts`);
  return {
    file: files.show(path),
    path,
    before,
    text: writeRecords(records, { guard: { name: guard?.name ?? "guard", module }, moduleOf: beside }),
    records: records.map(({ table, name, columns }) => ({
      name,
      table: table.called,
      place: places.of(table.at),
      columns: table.columns.length,
      questions: questionsIn(columns),
    })),
    faults: [],
  };
}

/** The constant of the record type that has the column which a read was traced to. */
function constantsOf(
  { code, path }: Ground,
  tables: readonly Table[],
  names: readonly RecordName[],
): (access: Access) => string | null {
  const byKey = new Map<string, string>();
  const byName = new Map(names.map(({ name, constant }) => [name, constant]));
  tables.forEach(({ called, columns }, index) => {
    const constant = names[index]?.constant ?? "";
    for (const key of keysIn(columns)) byKey.set(key, constant);
    for (const { name } of columns) byKey.set(`${called}.${name}`, constant);
  });
  const byBound = new Map<string, string>();
  for (const { at, keys, label } of code.bindings.all) {
    const isRecord = "path" in at && at.path === path;
    const named = isRecord ? byName.get(label.split(".")[0] ?? "") : byKey.get(label);
    const found =
      keys.map((key) => byKey.get(key)).find((constant) => constant !== undefined) ?? named ?? byKey.get(keyOf(at));
    if (found !== undefined) byBound.set(keyOf(at), found);
  }
  return ({ bound }) => bound.map((at) => byBound.get(keyOf(at))).find((constant) => constant !== undefined) ?? null;
}

function keysIn(columns: readonly TableColumn[]): readonly string[] {
  return columns.flatMap(({ keys, nested }) => [...keys, ...(nested ? keysIn(nested.columns) : [])]);
}

function keyOf(at: Access["bound"][number]): string {
  return "path" in at ? `${at.path}:${at.start}` : `${at.file}:${at.start.offset}`;
}

function sealingsIn(
  { input, code, guard, path, ending }: Ground,
  { verdicts }: Examined,
  recordOf: (access: Access) => string | null,
) {
  const reads = verdicts.filter(({ standing }) => standing !== "guard");
  const found = findSealings(code.projects, reads, { model: input.model, textOf: code.files.textOf, recordOf });
  const imports = importsFor(guard, path, ending);
  const clashing = found.sealings.flatMap((sealing) => {
    const name = clashOf(code, sealing, imports);
    return name === null ? [] : [{ sealing, name }];
  });
  const wrong = new Set(clashing.map(({ sealing }) => sealing));
  return {
    sealings: found.sealings.filter((sealing) => !wrong.has(sealing)),
    left: [
      ...found.left,
      ...clashing.flatMap(({ sealing, name }) =>
        sealing.reads.map((read): Left => ({
          read,
          why: "name-taken",
          because: `the file uses the name \`${name}\` for something else`,
        })),
      ),
    ],
    guarded: verdicts.filter(({ standing }) => standing === "guard"),
  };
}

function importsFor(guard: Ground["guard"], records: string, ending: Ending): Imports {
  return {
    guard: guard?.name ?? "guard",
    guardModule: (path) => moduleName(path, guard?.path ?? `${dirname(records)}/guard.ts`, ending),
    recordsModule: (path) => moduleName(path, records, ending),
  };
}

/** A name that an edit would bring in, and that its file has for something else. */
function clashOf({ projects }: OpenCode, sealing: Sealing, imports: Imports): string | null {
  const { path, variable } = sealing;
  const project = projects.find(({ files }) => files.includes(path));
  const file = project?.engine.tree(path);
  if (!project || !file) return null;
  const taken = namesIn(project.engine.kinds, file);
  const text = file.text ?? "";
  const modules: readonly string[] = [imports.guardModule(path), imports.recordsModule(path), "@candor/guard/seal"];
  const brought = namesFor([sealing], imports.guard).filter(
    (name) => !modules.some((module) => isImported(text, name, module)),
  );
  return [...brought, ...(variable === null ? [] : [sealedName(variable)])].find((name) => taken.has(name)) ?? null;
}

interface Holding {
  readonly held: readonly Sealing[];
  readonly texts: ReadonlyMap<string, string>;
  readonly left: readonly Left[];
  readonly faults: readonly string[];
}

/** Each project compiles with what is held, as it did before. */
function hold({ code, guard, path, ending }: Ground, sealings: readonly Sealing[], records: RecordsFile): Holding {
  const imports = importsFor(guard, path, ending);
  const drafted = guard?.draft ? ([[guard.path, guard.draft]] as const) : [];
  const given = new Map<string, string>([[path, records.text], ...drafted]);
  const held = code.projects.map((project) => {
    const own = sealings.filter((sealing) => project.files.includes(sealing.path));
    const errors = createTypeErrors(project.tsconfig);
    const isHome = project.files.includes(path) || own.length > 0 || code.projects.length === 1;
    const known = isHome ? errors.in(given) : [];
    const faults = known.filter((fault) => fault.path === path);
    const trial = holdSealings(own, { errors, known, textOf: code.files.textOf, given, imports });
    return { ...trial, faults: faults.map(({ message }) => message) };
  });
  return {
    held: held.flatMap((one) => one.held),
    texts: new Map(held.flatMap(({ texts }) => [...texts])),
    left: held.flatMap(({ left }) => left),
    faults: [...new Set(held.flatMap(({ faults }) => faults))].slice(0, 5),
  };
}

function waiting(sealings: readonly Sealing[], needsGuard: boolean): Holding {
  const because = needsGuard
    ? "it can become a view once there is a guard: export what `createGuard` gives from guard.ts beside the records"
    : "it can become a view once the questions in the records file are answered";
  const left = sealings.flatMap(({ reads }) => reads.map((read): Left => ({ read, why: "waits", because })));
  return { held: [], texts: new Map(), left, faults: [] };
}

function editOf({ code, places, guard }: Ground, sealing: Sealing): AdoptEdit {
  const { statement, record, purpose, reads, path } = sealing;
  const lines = editedLines(code.files.textOf(path), sealing, guard?.name ?? "guard");
  return { place: places.of(statement), record, purpose, reads: reads.length, ...lines };
}

function staying({ read: { access }, why, because }: Left, places: PlacesOf): StayingRead {
  return { place: places.of(access), name: access.name, why, because };
}

function foldersOf(
  { code: { files } }: Ground,
  {
    guarded,
    held,
    left,
  }: { readonly guarded: readonly JudgedRead[]; readonly held: readonly Sealing[]; readonly left: readonly Left[] },
): Adopted["folders"] {
  const folders = new Map<string, { guarded: number; edited: number; stays: number }>();
  const count = (path: string, what: "guarded" | "edited" | "stays", by: number): void => {
    const folder = dirname(files.show(path));
    const found = folders.get(folder) ?? { guarded: 0, edited: 0, stays: 0 };
    found[what] += by;
    folders.set(folder, found);
  };
  for (const { access } of guarded) count(access.path, "guarded", 1);
  for (const { path, reads } of held) count(path, "edited", reads.length);
  for (const { read } of left) count(read.access.path, "stays", 1);
  return [...folders]
    .map(([folder, counts]) => ({ folder, ...counts }))
    .toSorted((a, b) => (a.folder < b.folder ? -1 : 1));
}

function byPlace(a: { readonly place: AdoptEdit["place"] }, b: { readonly place: AdoptEdit["place"] }): number {
  const [one, other] = [a.place, b.place];
  return one.file < other.file ? -1 : one.file > other.file ? 1 : one.start.offset - other.start.offset;
}
