/**
 * Writes the TypeScript types that follow from `schemas/`. With `--check` it writes nothing and fails where a file is behind.
 * Usage: node tools/schema-types.ts [--check]
 */
import { readFile, writeFile } from "node:fs/promises";
import { compile } from "json-schema-to-typescript";

type Json = null | boolean | number | string | Json[] | JsonObject;
type JsonObject = { [key: string]: Json };

const ROOT = new URL("../", import.meta.url);
const KINDS = [
  "company",
  "mission",
  "data",
  "purpose",
  "recipients",
  "safeguards",
  "rights",
  "breach",
  "report",
] as const;
const BANNER = (from: string) => `// Generated from ${from} by \`pnpm schemas\`; edit the schema instead.\n`;

/** Every generated file: its path from the root of the repository, and its text. */
export async function schemaTypes(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ["packages/compiler/src/facts/frontmatter.gen.ts", await frontmatters()],
    ["packages/compiler/src/fixtures/fixture.gen.ts", await typesFile("fixture", "Fixture")],
    ["packages/cli/src/config.gen.ts", await typesFile("config", "CandorConfig")],
    ["test/types/model.gen.ts", await typesFile("model", "PolicyModel")],
    ["test/types/promises.gen.ts", await typesFile("promises", "PromiseRecord")],
    ["test/types/output.gen.ts", await typesFile("output", "Output")],
  ]);
}

/** The types of one schema, its root called `name` and its definitions after their keys. */
async function typesOf(schema: string, name: string): Promise<string> {
  const root = JSON.parse(await readFile(new URL(`schemas/${schema}.schema.json`, ROOT), "utf8")) as JsonObject;
  const defs = (root["$defs"] ?? {}) as JsonObject;
  const plain = prepare(root, defs) as JsonObject;
  const named = Object.entries(defs).filter(([key, def]) => isNamed(def, `#/$defs/${key}`));
  const $defs = Object.fromEntries(
    named.map(([key, def]) => [key, { ...(prepare(def, defs) as JsonObject), title: pascal(key) }]),
  );
  const options = {
    additionalProperties: false,
    bannerComment: "",
    ignoreMinAndMaxItems: true,
    style: { printWidth: 120 },
    unreachableDefinitions: false,
  };
  return compile({ ...plain, title: name, $defs }, name, options);
}

async function typesFile(schema: string, name: string): Promise<string> {
  return `${BANNER(`schemas/${schema}.schema.json`)}\n${await typesOf(schema, name)}`;
}

async function frontmatters(): Promise<string> {
  const names = KINDS.map((kind) => [kind, `${pascal(kind)}Frontmatter`] as const);
  const types = [];
  for (const [kind, name] of names) types.push(await typesOf(kind, name));
  const members = names.map(([kind, name]) => `  ${kind}: ${name};\n`).join("");
  const all = `/** The frontmatter of each kind of document. */\nexport interface Frontmatters {\n${members}}\n`;
  return `${BANNER("schemas/<kind>.schema.json")}\n${[all, ...types].join("\n")}`;
}

/**
 * A schema as json-schema-to-typescript reads it best: titles dropped (it would call types after them), references to
 * plain values written out, and the type of free keys widened by that of the fixed ones, as an index signature wants it.
 */
function prepare(node: Json, defs: JsonObject, isSchema = true): Json {
  if (Array.isArray(node)) return node.map((item) => prepare(item, defs));
  if (node === null || typeof node !== "object") return node;
  const ref = isSchema ? node["$ref"] : undefined;
  if (typeof ref === "string" && !isNamed(resolve(ref, defs), ref)) return prepare(resolve(ref, defs), defs);
  const dropped = isSchema ? ["title", "$defs", "$id", "$schema", "examples", "propertyNames"] : [];
  const kept = Object.entries(node).filter(([key]) => !dropped.includes(key));
  const result = Object.fromEntries(kept.map(([key, value]) => [key, prepare(value, defs, key !== "properties")]));
  return isSchema ? widen(quiet(result)) : result;
}

/** A list says what it holds in its own description. */
function quiet(schema: JsonObject): JsonObject {
  if (!isObject(schema["items"])) return schema;
  const { description: _, ...items } = schema["items"];
  return { ...schema, items };
}

function widen(schema: JsonObject): JsonObject {
  const { properties, additionalProperties: free } = schema;
  if (!isObject(properties) || !isObject(free)) return schema;
  const types = new Map([free, ...Object.values(properties)].map((type) => [JSON.stringify(type), type]));
  return { ...schema, additionalProperties: { anyOf: [...types.values()] } };
}

/** What `#/$defs/<key>` or a path below it points at. */
function resolve(ref: string, defs: JsonObject): Json {
  const path = ref.replace("#/$defs/", "").split("/");
  const target = path.reduce<Json | undefined>((node, key) => (isObject(node) ? node[key] : undefined), defs);
  if (target === undefined) throw new Error(`${ref} points at nothing`);
  return target;
}

/** A definition that is an object or a choice is worth a type of its own; a text with a pattern is a string. */
function isNamed(def: Json | undefined, ref: string): boolean {
  return isObject(def) && /^#\/\$defs\/[^/]+$/.test(ref) && (def["type"] === "object" || def["anyOf"] !== undefined);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pascal(key: string): string {
  return key.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase());
}

async function main(check: boolean): Promise<void> {
  for (const [path, text] of await schemaTypes()) {
    const file = new URL(path, ROOT);
    const before = await readFile(file, "utf8").catch(() => "");
    if (before === text) continue;
    if (!check) await writeFile(file, text);
    console.log(check ? `${path} is behind its schema: run \`pnpm schemas\`` : `wrote ${path}`);
    if (check) process.exitCode = 1;
  }
}

if (import.meta.main) await main(process.argv.includes("--check"));
