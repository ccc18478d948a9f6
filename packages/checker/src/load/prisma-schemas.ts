import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { PrismaColumn, PrismaSchema } from "../facts.ts";
import { forward } from "./files.ts";
import { type PrismaFile, readPrisma, settingOf } from "./read-prisma.ts";

/** Folders that hold no schema of the project's own. */
const NOT_OWN = /^(?:node_modules|\..*|dist|build|coverage)$/;
const DEEPEST = 6;

/** The Prisma schemas below a folder, a file each, sorted by path. Links are not followed. */
export function prismaSchemas(root: string): readonly PrismaSchema[] {
  const files = schemaFiles(root, 0)
    .toSorted()
    .map((path) => ({ path, ...readPrisma(path, readFileSync(path, "utf8")) }));
  return files.map((file) => {
    const schema = files.filter((other) => isOneSchema(headsOf(file, files), headsOf(other, files)));
    return { path: file.path, stray: file.stray, columns: columnsOf(file, schema), ...clientOf(schema) };
  });
}

interface Read extends PrismaFile {
  readonly path: string;
}

function schemaFiles(folder: string, depth: number): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".prisma"));
  const below = entries.filter((entry) => depth < DEEPEST && entry.isDirectory() && !NOT_OWN.test(entry.name));
  return [
    ...files.map(({ name }) => forward(join(folder, name))),
    ...below.flatMap(({ name }) => schemaFiles(join(folder, name), depth + 1)),
  ];
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
      .map((block) => ({ path, provider: settingOf(block, "provider"), output: settingOf(block, "output") })),
  );
  const outputs = generators.flatMap(({ path, output }) =>
    output === null ? [] : [forward(resolve(dirname(path), output))],
  );
  const clients = generators.filter(({ provider }) => provider === null || /^prisma-client\b/.test(provider));
  return { outputs, inPackages: generators.length === 0 || clients.some(({ output }) => output === null) };
}

function columnsOf({ columns }: Read, schema: readonly Read[]): readonly PrismaColumn[] {
  const named = (...kinds: readonly string[]): ReadonlySet<string> =>
    new Set(schema.flatMap(({ blocks }) => blocks.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name)));
  const models = named("model", "view");
  const composites = named("type");
  const kindOf = (type: string, isAbsent: boolean): PrismaColumn["kind"] =>
    isAbsent ? "absent" : models.has(type) ? "relation" : composites.has(type) ? "composite" : "scalar";
  return columns.map(({ model, name, type, isAbsent, tags }) => ({ model, name, kind: kindOf(type, isAbsent), tags }));
}
