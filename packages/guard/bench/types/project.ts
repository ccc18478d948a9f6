/** A program of 100 records and 1,000 opens, and the same written by hand: what the compilers are timed with. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ITEMS = 40;
const PURPOSES = 50;
const COLUMNS = 12;
export const RECORDS = 100;
export const OPENS = 10;

const range = (length: number): readonly number[] => Array.from({ length }, (_, n) => n);
const item = (n: number): string => `item-${n % ITEMS}`;
const needsOf = (purpose: number): readonly string[] => range(ITEMS / 2).map((n) => item(purpose + n));
const optionalOf = (purpose: number): readonly string[] => range(4).map((n) => item(purpose + ITEMS / 2 + n));
const union = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(" | ");

/** Columns of a record: those of its own, of an address in it and of the rows in it. */
const columnsOf = (record: number): readonly (readonly [column: string, item: string])[] =>
  range(COLUMNS).map((n) => [`column${n}`, item(record * 7 + n * 3)]);

/** A column that this purpose may see. */
function readable(record: number, purpose: number): string {
  const needs = needsOf(purpose);
  return columnsOf(record).find(([, holds]) => needs.includes(holds))?.[0] ?? "id";
}

const purposeOf = (record: number, open: number): number => (record * 3 + open * 5) % PURPOSES;

function rowType(record: number): string {
  const columns = columnsOf(record).map(([column], n) => `  ${column}: ${n % 3 === 0 ? "string | null" : "string"};\n`);
  return `export interface Row${record} {\n  id: string;\n${columns.join("")}  address: { street: string; town: string } | null;\n  lines: { sku: string; note: string | null }[];\n}\n`;
}

function policy(): string {
  const purposes = range(PURPOSES).map(
    (n) =>
      `    "purpose-${n}": { needs: ${union(needsOf(n))}; optional: ${union(optionalOf(n))}; channels: "email" | "sms" };\n`,
  );
  return `import type { PolicyTable } from "@candor/guard";
export interface Policy {
  data: ${union(range(ITEMS).map(item))};
  purposes: {\n${purposes.join("")}  };
}
export declare const policy: PolicyTable<Policy>;
`;
}

const GUARD = `import { createGuard, memoryConsent, type Guard } from "@candor/guard";
import { policy, type Policy } from "./candor.gen.ts";
export const guard: Guard<Policy> = createGuard(policy, { consent: memoryConsent() });
`;

function record(n: number): string {
  const classes = columnsOf(n).map(([column, holds]) => `  ${column}: "${holds}",\n`);
  return `import { row } from "@candor/guard";
import { guard } from "./guard.ts";
import type { Row${n} } from "./row-${n}.ts";
export const record${n} = guard.record("record${n}", row<Row${n}>(), {
  id: "subject",\n${classes.join("")}  address: { street: "${item(n)}", town: "${item(n + 1)}" },
  lines: [{ sku: "not-personal", note: "${item(n + 2)}" }],
});
`;
}

/** Each open reads a column, so that the view's type is needed; the result is exported as it was inferred. */
function opens(n: number): string {
  const each = range(OPENS).map((open) => {
    const purpose = purposeOf(n, open);
    return `export async function open${open}(sealed: SealedOf<typeof record${n}>) {
  const view = await guard.for("purpose-${purpose}").open(sealed);
  return { id: view.id, first: view.${readable(n, purpose)} };
}
`;
  });
  return `import type { SealedOf } from "@candor/guard";
import { guard } from "./guard.ts";
import { record${n} } from "./record-${n}.ts";
${each.join("")}`;
}

/** What somebody writes who copies the columns by hand: for each purpose a type and a literal. */
function byHand(n: number): string {
  const each = range(OPENS).map((open) => {
    const purpose = purposeOf(n, open);
    const needs = needsOf(purpose);
    const seen = [
      "id",
      ...columnsOf(n)
        .filter(([, holds]) => needs.includes(holds))
        .map(([column]) => column),
    ];
    return `export type View${open} = Pick<Row${n}, ${union(seen)}>;
async function view${open}(row: Row${n}): Promise<View${open}> {
  return { ${seen.map((column) => `${column}: row.${column}`).join(", ")} };
}
export async function open${open}(row: Row${n}) {
  const view = await view${open}(row);
  return { id: view.id, first: view.${readable(n, purpose)} };
}
`;
  });
  return `import type { Row${n} } from "./row-${n}.ts";\n${each.join("")}`;
}

/** Views handed on, as their types were inferred: what a library of guarded functions exports. */
function views(n: number): string {
  return `import type { SealedOf } from "@candor/guard";
import { guard } from "./guard.ts";
import { record${n} } from "./record-${n}.ts";
export const view = (sealed: SealedOf<typeof record${n}>) => guard.for("purpose-${purposeOf(n, 0)}").open(sealed);
`;
}

const CONFIG = {
  compilerOptions: {
    target: "es2024",
    module: "nodenext",
    lib: ["es2024", "esnext.iterator", "esnext.collection", "webworker"],
    strict: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    types: [],
  },
  include: ["*.ts"],
};

export type Kind = "guarded" | "by-hand" | "exported";

/** Writes one of the programs into a folder of its own below `folder`, and gives its path. */
export function writeProject(folder: string, kind: Kind): string {
  const project = join(folder, kind);
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(project, name), text);
  write("tsconfig.json", JSON.stringify(CONFIG));
  if (kind !== "by-hand") {
    write("candor.gen.ts", policy());
    write("guard.ts", GUARD);
  }
  for (const n of range(RECORDS)) {
    write(`row-${n}.ts`, rowType(n));
    if (kind !== "by-hand") write(`record-${n}.ts`, record(n));
    if (kind === "guarded") write(`opens-${n}.ts`, opens(n));
    if (kind === "by-hand") write(`opens-${n}.ts`, byHand(n));
    if (kind === "exported") write(`view-${n}.ts`, views(n));
  }
  return project;
}
