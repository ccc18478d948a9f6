import { dirname, resolve } from "node:path";
import type { Files, PrismaColumn, PrismaSchema } from "../facts.ts";
import { forward } from "./files.ts";
import { type Block, type PrismaFile, readPrisma, settingOf } from "./read-prisma.ts";

/** The Prisma schemas of `below`, a file each, in the order of the paths. */
export function prismaSchemas(below: readonly string[], textOf: Files["textOf"]): readonly PrismaSchema[] {
  const files = below
    .filter((path) => path.endsWith(".prisma"))
    .map((path) => ({ path, ...readPrisma(path, textOf(path)) }));
  return files.map((file) => {
    const schema = files.filter((other) => isOneSchema(headsOf(file, files), headsOf(other, files)));
    return { path: file.path, stray: file.stray, columns: columnsOf(file, schema), ...clientOf(schema) };
  });
}

interface Read extends PrismaFile {
  readonly path: string;
}

/** The file with the data source, of which each schema has one: itself, or of those in its folder and above the nearest. */
function headsOf(file: Read, all: readonly Read[]): readonly Read[] {
  if (isHead(file)) return [file];
  const above = all.filter((other) => isHead(other) && file.path.startsWith(`${dirname(other.path)}/`));
  const nearest = Math.max(...above.map(({ path }) => dirname(path).length));
  return above.filter(({ path }) => dirname(path).length === nearest);
}

function isHead({ blocks }: Read): boolean {
  return blocks.some(({ kind }) => kind === "datasource");
}

function isOneSchema(a: readonly Read[], b: readonly Read[]): boolean {
  return a.length + b.length === 0 || a.some((head) => b.includes(head));
}

function clientOf(files: readonly Read[]): Pick<PrismaSchema, "outputs" | "inPackages"> {
  const generators = files.flatMap(({ path, blocks }) =>
    blocks
      .filter(({ kind }) => kind === "generator")
      .map((block) => ({ provider: settingOf(block, "provider"), output: outputOf(path, block) })),
  );
  const outputs = generators.flatMap(({ output }) => output ?? []);
  const clients = generators.filter(({ provider }) => provider === null || /^prisma-client\b/.test(provider));
  return { outputs, inPackages: generators.length === 0 || clients.some(({ output }) => output === null) };
}

/** The folder that a generator writes to; for one that shares its folder with code, the file. */
function outputOf(path: string, block: Block): string | null {
  const output = settingOf(block, "output");
  if (output === null) return null;
  const isKysely = settingOf(block, "provider")?.includes("kysely");
  const file = settingOf(block, "fileName") ?? (isKysely ? "types.ts" : "");
  return forward(resolve(dirname(path), output, file));
}

function columnsOf({ columns }: Read, schema: readonly Read[]): readonly PrismaColumn[] {
  const named = (...kinds: readonly string[]): ReadonlySet<string> =>
    new Set(schema.flatMap(({ blocks }) => blocks.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name)));
  const models = named("model", "view");
  const composites = named("type");
  const kindOf = (type: string, isAbsent: boolean): PrismaColumn["kind"] =>
    isAbsent ? "absent" : models.has(type) ? "relation" : composites.has(type) ? "composite" : "scalar";
  return columns.map(({ isAbsent, ...column }) => ({ ...column, kind: kindOf(column.type, isAbsent) }));
}
