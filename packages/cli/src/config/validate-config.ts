import { createRequire } from "node:module";
import { nearest } from "@candor/compiler";
import type { Diagnostic, Place } from "@candor/model";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import type { CandorConfig } from "../config.gen.ts";
import { findNul } from "./find-nul.ts";
import { configPlaces, type ConfigPlaces } from "./config-places.ts";

const INVALID = { rule: "config/invalid", severity: "error" } as const;

/** The config in a JSON text, checked against its schema; empty where there are findings. */
export function validateConfig(
  text: string,
  file: string,
): { config: CandorConfig; diagnostics: readonly Diagnostic[] } {
  const places = configPlaces(text, file);
  const { value, findings } = parseJson(text, places);
  const all = findings.length > 0 ? findings : validate(value, places);
  if (all.length === 0) return { config: value as CandorConfig, diagnostics: [] };
  return { config: {}, diagnostics: all };
}

function parseJson(text: string, places: ConfigPlaces): { value: unknown; findings: readonly Diagnostic[] } {
  try {
    const value: unknown = JSON.parse(text);
    return { value, findings: places.duplicates.map(twice) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const offset = Number(/position (\d+)/.exec(reason)?.[1] ?? text.trimEnd().length);
    const message = `the config is not JSON: ${reason.replace(/ in JSON at position.*/, "")}`;
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

function validate(value: unknown, places: ConfigPlaces): readonly Diagnostic[] {
  const schema: object = createRequire(import.meta.url)("@candor/schemas/config.schema.json");
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false });
  if (ajv.validate(schema, value)) return findNul(value, places).map(nul);
  return (ajv.errors ?? []).filter(({ keyword }) => keyword !== "if").map((error) => describe(error, places));
}

function describe(error: ErrorObject, places: ConfigPlaces): Diagnostic {
  const path = error.instancePath.split("/").slice(1).map(unescapePointer);
  if (error.keyword === "additionalProperties") return unknownKey(error, path, places);
  const example: unknown = error.parentSchema?.["examples"]?.[0];
  const name = path.length === 0 ? "the config" : `\`${path.join(".")}\``;
  return {
    ...INVALID,
    message: `${name} ${fault(error)}`,
    ...(example !== undefined && { help: `write it like ${JSON.stringify(example)}` }),
    place: places.of(path),
    pointer: error.instancePath,
  };
}

function unknownKey(error: ErrorObject, path: readonly string[], places: ConfigPlaces): Diagnostic {
  const key: string = error.params["additionalProperty"];
  const legal = Object.keys(error.parentSchema?.["properties"] ?? {});
  const near = nearest(key, legal);
  return {
    ...INVALID,
    message: `\`${[...path, key].join(".")}\` is no key of the config`,
    help: near === undefined ? "remove it" : `write \`${near}\``,
    place: places.of([...path, key], "key"),
    pointer: error.instancePath,
    ...(near !== undefined && { nearest: near }),
    legal,
  };
}

const TYPES = new Map([
  ["string", "text in quotes"],
  ["array", "a list in `[` and `]`"],
  ["object", "keys and values in `{` and `}`"],
]);

function fault({ keyword, params, message }: ErrorObject): string {
  if (keyword === "type") return `must be ${TYPES.get(params["type"]) ?? params["type"]}`;
  if (keyword === "minLength") return "must not be empty";
  if (keyword === "uniqueItems") return "lists the same value twice";
  if (keyword === "pattern") return "is not written as an id: small letters, digits and single hyphens";
  return message ?? "is not allowed here";
}

function unescapePointer(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
