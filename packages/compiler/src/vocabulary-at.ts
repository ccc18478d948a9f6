import type { FrontmatterPath, SchemaKind } from "./document.ts";
import type { Known } from "./resolve/known.ts";
import { idsAt, keyIdsAt } from "./resolve/ids-at.ts";
import { written } from "./validate/example.ts";
import { legalValues } from "./validate/expected.ts";
import { isPlaceForm } from "./validate/explain-form.ts";
import { branchesOf, type Schema, schemaAt } from "./validate/schema.ts";

/** What a name in a policy is of: what a reference may name, or a place of the world. */
export type IdKind = keyof Known | "places";

/** A field of a group, and what to write behind its name. */
export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly takes: "text" | "list" | "group";
  readonly title: string;
  readonly description: string;
  /** As an author writes it behind the name; empty where the schema has none. */
  readonly example: string;
}

/** What an author may write at one path of a document's facts. */
export interface Vocabulary {
  /** Empty where the schema has none. */
  readonly title: string;
  readonly description: string;
  /** As an author writes them on one line. */
  readonly examples: readonly string[];
  /** Fields with a name of the schema, in its order; none where no group stands here. */
  readonly fields: readonly Field[];
  /** Which ids may name further fields of a group. */
  readonly fieldIds: IdKind | null;
  /** The words of a choice. */
  readonly values: readonly string[];
  /** Which ids may stand here. */
  readonly ids: IdKind | null;
  /** Whether a list may stand here. */
  readonly list: boolean;
}

/** What the schema of a kind, and what its ids may name, let an author write at a path of a document or of a file of tests; null for a path that is unknown. */
export function vocabularyAt(kind: SchemaKind, path: FrontmatterPath): Vocabulary | null {
  const schema = schemaAt(kind, path);
  if (!schema) return null;
  const branches = branchesOf(kind, schema);
  return {
    title: schema.title ?? "",
    description: schema.description ?? "",
    examples: [...new Set([schema, ...branches].flatMap(({ examples = [] }) => examples.map(written)))],
    fields: branches.flatMap((branch) => fieldsOf(kind, branch, path)),
    fieldIds:
      keyIdsAt(kind, path) ?? (branches.some(({ propertyNames }) => isPlaceForm(propertyNames)) ? "places" : null),
    values: legalValues(branches),
    ids: idsAt(kind, path) ?? (branches.some(isPlaceForm) ? "places" : null),
    list: branches.some(({ type }) => type === "array"),
  };
}

function fieldsOf(kind: SchemaKind, { properties = {}, required = [] }: Schema, path: FrontmatterPath): Field[] {
  return Object.keys(properties).map((name) => {
    const schema = schemaAt(kind, [...path, name]) ?? {};
    const { title = "", description = "", examples, enum: words } = schema;
    const example = examples?.[0] ?? words?.[0];
    return {
      name,
      required: required.includes(name),
      takes: takesOf(branchesOf(kind, schema)),
      title,
      description,
      example: example === undefined ? "" : written(example),
    };
  });
}

/** By the first form that the schema names: the common one. */
function takesOf([schema]: readonly Schema[]): Field["takes"] {
  return schema?.type === "array" ? "list" : schema?.type === "object" ? "group" : "text";
}
