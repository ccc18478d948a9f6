import { readFile, readdir } from "node:fs/promises";
import type { Coverage } from "@candor/checker";
import { type Cell, PACKS } from "@candor/compiler";
import type { Diagnostic, PolicyModel, PromiseRecord } from "@candor/model";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, expectTypeOf, test } from "vitest";
import { schemaTypes } from "../tools/schema-types.ts";
import { wordLists, wordsPage } from "../tools/words-page.ts";
import type { PolicyModel as PolicyModelOfSchema } from "./types/model.gen.ts";
import type { Output } from "./types/output.gen.ts";
import type { PromiseRecord as PromiseRecordOfSchema } from "./types/promises.gen.ts";
import type { Writable } from "./types/writable.ts";

type Schema = { readonly [key: string]: unknown };

const ROOT = new URL("../", import.meta.url);
const names = (await readdir(new URL("schemas/", ROOT))).filter((name) => name.endsWith(".schema.json")).toSorted();
const schemas = new Map<string, Schema>();
for (const name of names)
  schemas.set(name.replace(".schema.json", ""), JSON.parse(await read(`schemas/${name}`)) as Schema);

test("there is a schema for every kind of document, and for whatever else Candor reads or writes", () => {
  const documents = ["breach", "company", "data", "mission", "purpose", "recipients", "report", "rights", "safeguards"];
  expect([...schemas.keys()]).toEqual(
    expect.arrayContaining([...documents, "changes", "config", "model", "output", "pack", "promises", "release"]),
  );
});

test.each(PACKS.map((pack) => [pack.id, pack] as const))("the pack %s fits its schema", (_, pack) => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schemas.get("pack")!);
  expect(validate(pack) || validate.errors).toBe(true);
});

test.each([...schemas])("%s is valid JSON Schema 2020-12, strictly, and its examples fit it", (name, schema) => {
  expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(schema["$id"]).toBe(`urn:candor:${name}:1`);
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  expect(() => ajv.compile(schema)).not.toThrow();
  for (const [path, { examples }] of parts(schema, "")) {
    if (examples === undefined) continue;
    const validate = ajv.compile({ $ref: `${String(schema["$id"])}#${path}` });
    for (const example of list(examples)) expect(validate(example) || [path, example, validate.errors]).toBe(true);
  }
});

test.each([...schemas])("%s gives every part a title and a description", (_, schema) => {
  const silent = [...parts(schema, "")].filter(([, part]) => !isText(part["title"]) || !isText(part["description"]));
  expect(silent.map(([path]) => path)).toEqual([]);
});

test.each([...schemas])("%s allows unknown keys nowhere but in private notes and a release's model", (name, schema) => {
  const objects = [...parts(schema, "")].filter(([, part]) => part["type"] === "object");
  const open = objects.filter(([, { additionalProperties: rest }]) => rest !== false && !isSchema(rest));
  const known: Record<string, string[]> = { purpose: ["/$defs/purpose-private"], release: ["/properties/model"] };
  expect(open.map(([path]) => path)).toEqual(known[name] ?? []);
});

test("each word of a closed list is explained, and docs/words.md says so: `node tools/words-page.ts` writes it", async () => {
  const lists = await wordLists();
  const silent = lists.flatMap(({ title, words }) =>
    words.filter(([, meaning]) => meaning === null).map(([word]) => `${word} of ${title}`),
  );
  expect(silent).toEqual([]);
  expect(lists.flatMap(({ words }) => words).length).toBeGreaterThan(50);
  expect(await read("docs/words.md")).toBe(await wordsPage());
});

test("types made from the schemas are up to date: `pnpm schemas` writes them", async () => {
  const stale = [];
  for (const [path, text] of await schemaTypes()) if ((await read(path)) !== text) stale.push(path);
  expect(stale).toEqual([]);
});

test("the hand-written model, record of promises, finding and coverage are the types that their schemas give", () => {
  expectTypeOf<Writable<PolicyModel>>().toEqualTypeOf<Writable<PolicyModelOfSchema>>();
  expectTypeOf<Writable<PromiseRecord>>().toEqualTypeOf<Writable<PromiseRecordOfSchema>>();
  expectTypeOf<Writable<Diagnostic>>().toEqualTypeOf<Writable<Output["diagnostics"][number]>>();
  expectTypeOf<Writable<Coverage>>().toEqualTypeOf<Writable<NonNullable<Output["coverage"]>>>();
  expectTypeOf<Writable<Cell>>().toEqualTypeOf<Writable<NonNullable<Output["tests"]>["cells"][number]>>();
});

/** Each part that an editor may show: the schema itself, its definitions, properties, items and values of free keys. */
function* parts(schema: Schema, path: string): Generator<[path: string, part: Schema]> {
  if (schema["$ref"] !== undefined) return;
  yield [path, schema];
  for (const group of ["properties", "$defs"])
    for (const [key, part] of Object.entries(schema[group] ?? {}))
      yield* parts(part as Schema, `${path}/${group}/${key}`);
  for (const key of ["items", "additionalProperties"]) {
    const part = schema[key];
    if (isSchema(part)) yield* parts(part, `${path}/${key}`);
  }
  for (const [index, option] of list(schema["anyOf"]).entries())
    yield* [...parts(option as Schema, `${path}/anyOf/${index}`)].slice(1);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.length > 0;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function read(path: string): Promise<string> {
  return readFile(new URL(path, ROOT), "utf8");
}
