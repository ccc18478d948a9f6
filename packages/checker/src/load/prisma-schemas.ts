import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { PrismaColumn, PrismaSchema } from "../facts.ts";
import { forward } from "./files.ts";

/** Folders that hold no schema of the project's own. */
const NOT_OWN = /^(?:node_modules|\..*|dist|build|coverage)$/;
const DEEPEST = 6;

/** The Prisma schemas below a folder, sorted by path. Links are not followed. */
export function prismaSchemas(root: string): readonly PrismaSchema[] {
  return schemaFiles(root, 0)
    .toSorted()
    .map((path) => readPrisma(path, readFileSync(path, "utf8")));
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

/** A block and its lines: `model User {` … `}`. Prisma writes each column and each closing brace on a line of its own. */
const BLOCK = /^[ \t]*(model|type|view|generator)[ \t]+(\w+)[ \t]*\{[^\n]*\n([^]*?)^[ \t]*\}/gm;
const COLUMN = /^[ \t]*(\w+)[ \t]+[\w.]+[^\n]*$/gm;
const TAG = /\/\/\/.*?@personal\b[ \t]*([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)?/g;

function readPrisma(path: string, text: string): PrismaSchema {
  const columns: PrismaColumn[] = [];
  const outputs: string[] = [];
  for (const match of text.matchAll(BLOCK)) {
    const [whole, kind, name = "", body = ""] = match;
    const start = match.index + whole.indexOf(body, whole.indexOf("{"));
    if (kind === "generator") outputs.push(...outputOf(path, body));
    else columns.push(...columnsOf(path, { model: name, body, start }));
  }
  return { path, columns, outputs };
}

function outputOf(path: string, body: string): readonly string[] {
  const [, output] = /^[ \t]*output[ \t]*=[ \t]*"([^"]+)"/m.exec(body) ?? [];
  return output === undefined ? [] : [forward(resolve(dirname(path), output))];
}

/** The columns of a model, each with the `/// @personal` comments above it and at its end. */
function columnsOf(
  path: string,
  { model, body, start }: { model: string; body: string; start: number },
): readonly PrismaColumn[] {
  let from = 0;
  return [...body.matchAll(COLUMN)].map((match) => {
    const name = match[1] ?? "";
    const end = match.index + match[0].length;
    const said = body.slice(from, end);
    const tags = [...said.matchAll(TAG)].map((tag) => {
      const at = start + from + tag.index + tag[0].indexOf("@personal");
      const ids = (tag[1] ?? "").split(",").flatMap((id) => id.trim() || []);
      return { ids, path, start: at, end: start + from + tag.index + tag[0].length };
    });
    from = end;
    return { model, name, tags };
  });
}
