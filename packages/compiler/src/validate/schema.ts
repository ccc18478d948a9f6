import { schemas } from "#validators";
import type { FrontmatterPath, SchemaKind } from "../document.ts";

/** The parts of JSON Schema that explaining a mismatch reads. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

let parsed: Readonly<Record<SchemaKind, Schema>> | undefined;

/** What the schema of a kind says about a path; the root for an empty path, null for a path that it does not know. */
export function schemaAt(kind: SchemaKind, path: FrontmatterPath): Schema | null {
  // Most runs find nothing to explain: parsing waits for the first mismatch.
  parsed ??= JSON.parse(schemas) as Record<SchemaKind, Schema>;
  const root = parsed[kind];
  let node: Schema | null = root;
  for (const step of path) node = node && stepInto(node, step, root);
  return node;
}

/** The schemas that a value may fit: the branches of a choice, with references followed. */
export function branchesOf(kind: SchemaKind, schema: Schema): readonly Schema[] {
  const root = schemaAt(kind, []) ?? {};
  return schema.anyOf ? schema.anyOf.map((branch) => follow(branch, root)) : [schema];
}

function stepInto(node: Schema, step: string | number, root: Schema): Schema | null {
  for (const branch of node.anyOf ?? [node]) {
    const { properties = {}, additionalProperties, items } = follow(branch, root);
    const key = String(step);
    const free = typeof additionalProperties === "object" ? additionalProperties : null;
    const next = typeof step === "number" ? items : Object.hasOwn(properties, key) ? properties[key] : free;
    if (next) return follow(next, root);
  }
  return null;
}

function follow(schema: Schema, root: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  return root.$defs?.[schema.$ref.replace("#/$defs/", "")] ?? schema;
}
