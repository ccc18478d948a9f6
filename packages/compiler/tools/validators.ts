/**
 * Writes src/validate/*.gen.js: the schemas compiled to code by ajv, so that no run of Candor waits for that, and the schemas
 * of the documents and fixtures for explaining what does not fit. With `--check` it writes nothing and fails where a file is behind.
 * Usage: node packages/compiler/tools/validators.ts [--check]
 */
import { readFile, writeFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

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
  "fixture",
] as const;
const FOLDER = new URL("../src/validate/", import.meta.url);
const BANNER = "// Generated from schemas/*.schema.json by `pnpm schemas`; edit the schema instead.\n";

/** For people and editors; and `uniqueItems`, which ajv checks in quadratic time and `validate/repeated.ts` in linear. */
const UNUSED = new Set(["title", "description", "examples", "uniqueItems", "$schema"]);

/** Every generated file: its name and its text. Validating releases is apart, since few runs do. */
export async function validatorFiles(): Promise<ReadonlyMap<string, string>> {
  const documents = await Promise.all(KINDS.map(readSchema));
  const releases = await Promise.all(["release", "model", "promises"].map(readSchema));
  const texts = JSON.stringify(JSON.stringify(Object.fromEntries(documents)));
  return new Map([
    [
      "validators.gen.js",
      `${codeOf(documents)}\n/** The schemas of the documents, as JSON. */\nexport const schemas = ${texts};\n`,
    ],
    ["release.gen.js", `${codeOf(releases)}\n`],
  ]);
}

function codeOf(schemas: readonly (readonly [string, Json])[]): string {
  // `unicode: false` spares the code a length function: every length asked for is 0 or 1.
  const options = { allErrors: true, messages: false, logger: false, unicode: false, inlineRefs: false } as const;
  const ajv = new Ajv2020({ ...options, code: { source: true, esm: true } });
  for (const [name, schema] of schemas) ajv.addSchema({ ...Object(prune(schema)), $id: `candor:${name}` });
  const code = standalone.default(ajv, Object.fromEntries(schemas.map(([name]) => [name, `candor:${name}`])));
  if (code.includes("require(")) throw new Error("the generated code wants a module at run time");
  return `${BANNER}${code}`;
}

async function readSchema(name: string): Promise<readonly [string, Json]> {
  const url = new URL(`../../../schemas/${name}.schema.json`, import.meta.url);
  return [name, JSON.parse(await readFile(url, "utf8")) as Json];
}

/** Without what validation does not need; `isSchema` is false for a map from names to schemas. */
function prune(node: Json, isSchema = true): Json {
  if (Array.isArray(node)) return node.map((item) => prune(item));
  if (node === null || typeof node !== "object") return node;
  const kept = Object.entries(node).filter(([key]) => !isSchema || !UNUSED.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, isLiteral(key, isSchema) ? value : prune(value, !isMapOfSchemas(key, isSchema))]),
  );
}

function isLiteral(key: string, isSchema: boolean): boolean {
  return isSchema && ["enum", "const", "required"].includes(key);
}

function isMapOfSchemas(key: string, isSchema: boolean): boolean {
  return isSchema && ["properties", "$defs", "patternProperties"].includes(key);
}

async function main(check: boolean): Promise<void> {
  for (const [name, code] of await validatorFiles()) {
    const file = new URL(name, FOLDER);
    const before = await readFile(file, "utf8").catch(() => "");
    if (before === code) continue;
    if (!check) await writeFile(file, code);
    process.stderr.write(check ? `${name} is behind the schemas: run \`pnpm schemas\`\n` : `wrote ${name}\n`);
    if (check) process.exitCode = 1;
  }
}

if (import.meta.main) await main(process.argv.includes("--check"));
