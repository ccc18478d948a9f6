import { nearest, pathOf } from "@candor/compiler";
import type { Diagnostic, Place } from "@candor/model";
import phrasesSchema from "@candor/schemas/phrases.schema.json" with { type: "json" };
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { findNul } from "./find-nul.ts";
import { configPlaces, type ConfigPlaces } from "./config-places.ts";

const INVALID = { rule: "config/invalid", severity: "error" } as const;

/** What a JSON text holds, checked against a schema; `value` is null where there are findings. */
export interface Validated {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the parts of it stand. */
  readonly places: ConfigPlaces;
}

/** Reads the JSON text of `file` by its schema; `what` is what sentences call it, such as `the config`. */
export function validateJson(text: string, file: string, schema: object, what: string): Validated {
  const places = configPlaces(text, file);
  const { value, findings } = parseJson(text, places, what);
  const diagnostics = findings.length > 0 ? findings : validate(value, { schema, places, what });
  return { value: diagnostics.length > 0 ? null : value, diagnostics, places };
}

interface Judged {
  readonly schema: object;
  readonly places: ConfigPlaces;
  readonly what: string;
}

function parseJson(
  text: string,
  places: ConfigPlaces,
  what: string,
): { value: unknown; findings: readonly Diagnostic[] } {
  try {
    const value: unknown = JSON.parse(text);
    return { value, findings: places.duplicates.map(twice) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const offset = Number(/position (\d+)/.exec(reason)?.[1] ?? text.trimEnd().length);
    const message = `${what} is not JSON: ${reason.replace(/ in JSON at position.*/, "")}`;
    const help = "mend the JSON here; comments and commas at the end of a list are not allowed";
    return {
      value: null,
      findings: [{ ...INVALID, message, help, place: places.at(offset, Math.min(offset + 1, text.length)) }],
    };
  }
}

function twice({ key, place }: ConfigPlaces["duplicates"][number]): Diagnostic {
  return { ...INVALID, message: `the key \`${key}\` stands twice`, help: "keep one of the two", place };
}

function nul(place: Place): Diagnostic {
  const message = "a NUL character stands here, which no path can have";
  return { ...INVALID, message, help: "take `\\u0000` out", place };
}

/** Made once for each schema: a preview reads its config at every save, and making one takes longer than all the rest. */
const VALIDATORS = new WeakMap<object, ValidateFunction>();

function validatorOf(schema: object): ValidateFunction {
  const known = VALIDATORS.get(schema);
  if (known) return known;
  const made = new Ajv2020({ allErrors: true, verbose: true, strict: false }).compile(schema);
  VALIDATORS.set(schema, made);
  return made;
}

function validate(value: unknown, { schema, places, what }: Judged): readonly Diagnostic[] {
  const fits = validatorOf(schema);
  if (fits(value)) return findNul(value, places).map(nul);
  // Of what fits none of several forms, that is said once, and not what keeps it from each; of a key that is wrong, that it is.
  const errors = (fits.errors ?? []).filter(
    ({ keyword, schemaPath, propertyName }) =>
      keyword !== "if" && propertyName === undefined && !/\/anyOf\//.test(schemaPath),
  );
  return errors.map((error) => describe(error, places, what));
}

function describe(error: ErrorObject, places: ConfigPlaces, what: string): Diagnostic {
  const path = pathOf(error.instancePath);
  if (error.keyword === "additionalProperties") return unknownKey(error, path, places, what);
  if (error.keyword === "propertyNames") return wrongKey(error, path, places);
  const example: unknown = error.parentSchema?.["examples"]?.[0];
  const name = path.length === 0 ? what : `\`${path.join(".")}\``;
  return {
    ...INVALID,
    message: `${name} ${fault(error)}`,
    ...(example !== undefined && { help: `write it like ${JSON.stringify(example)}` }),
    place: places.of(path),
    pointer: error.instancePath,
  };
}

function unknownKey(error: ErrorObject, path: readonly string[], places: ConfigPlaces, what: string): Diagnostic {
  const key: string = error.params["additionalProperty"];
  const legal = Object.keys(error.parentSchema?.["properties"] ?? {});
  const near = nearest(key, legal);
  return {
    ...INVALID,
    message: `\`${[...path, key].join(".")}\` is no key of ${what}`,
    help: near === undefined ? "remove it" : `write \`${near}\``,
    place: places.of([...path, key], "key"),
    pointer: error.instancePath,
    ...(near !== undefined && { nearest: near }),
    legal,
  };
}

/** A key that is the author's own, and is none of those that it can be, or not written like one. */
function wrongKey(
  { params, schema, instancePath }: ErrorObject,
  path: readonly string[],
  places: ConfigPlaces,
): Diagnostic {
  const key: string = params["propertyName"];
  const { enum: legal, pattern = "" } = schema as { readonly enum?: readonly string[]; readonly pattern?: string };
  const near = legal && nearest(key, legal);
  return {
    ...INVALID,
    message: `the key \`${[...path, key].join(".")}\` ${legal ? `is none of \`${legal.join("`, `")}\`` : patternFault(pattern)}`,
    help: near === undefined ? "write another key, or remove it" : `write \`${near}\``,
    place: places.of([...path, key], "key"),
    pointer: instancePath,
    ...(near !== undefined && { nearest: near }),
    ...(legal && { legal }),
  };
}

const TYPES = new Map([
  ["string", "text in quotes"],
  ["array", "a list in `[` and `]`"],
  ["object", "keys and values in `{` and `}`"],
]);

/** Pattern of a schema → what it asks for. */
const PATTERNS: ReadonlyMap<string, string> = new Map([
  ["^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "is not written as an id: small letters, digits and single hyphens"],
  [
    phrasesSchema.properties.hedges.items.pattern,
    "is not written as a phrase: in lower case, with single spaces and no marks; a `*` stands after two letters or more",
  ],
]);
const BOUNDS = new Map([
  ["minimum", "at least"],
  ["maximum", "at most"],
  ["exclusiveMinimum", "more than"],
]);

function fault({ keyword, params, message, schema }: ErrorObject): string {
  if (keyword === "type") return `must be ${TYPES.get(params["type"]) ?? params["type"]}`;
  if (keyword === "minLength") return "must not be empty";
  if (keyword === "uniqueItems") return "lists the same value twice";
  if (keyword === "pattern") return patternFault(params["pattern"]);
  if (keyword === "required") return `lacks \`${params["missingProperty"]}\``;
  if (keyword === "anyOf") return formsFault(schema as readonly Form[]);
  const bound = BOUNDS.get(keyword);
  return bound === undefined ? (message ?? "is not allowed here") : `must be ${bound} ${params["limit"]}`;
}

interface Form {
  readonly type?: string;
  readonly const?: unknown;
}

/** `must be text in quotes or \`false\`` where the forms can be told in a few words. */
function formsFault(forms: readonly Form[]): string {
  const told = forms.map(({ type = "", const: only }) =>
    only === undefined ? TYPES.get(type) : `\`${JSON.stringify(only)}\``,
  );
  return told.includes(undefined) || forms.every(({ const: only }) => only === undefined)
    ? "has none of the forms that it can have"
    : `must be ${told.join(" or ")}`;
}

function patternFault(pattern: string): string {
  return PATTERNS.get(pattern) ?? "is not written as it must be";
}
