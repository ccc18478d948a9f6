import type { Mismatch } from "#validators";
import type { Diagnostic } from "@candor/model";
import type { FrontmatterPath, ParsedDocument } from "../document.ts";
import { pointerOf } from "../pointer.ts";
import { shown } from "../shown.ts";
import { exampleLine, suchAs } from "./example.ts";
import { expected, legalValues } from "./expected.ts";
import { suggestFrom } from "./suggest.ts";
import { explainForm } from "./explain-form.ts";
import { fieldOf, ownerOf, pathOf, valueAt } from "./path.ts";
import { branchesOf, schemaAt } from "./schema.ts";

type Explained = Pick<Diagnostic, "rule" | "message" | "help" | "nearest" | "legal">;

/** One plain sentence about each thing that does not fit, and no second one about the same thing. */
export function explain(document: ParsedDocument, mismatches: readonly Mismatch[]): readonly Diagnostic[] {
  const explained = essential(mismatches).map((mismatch) => ({ mismatch, finding: explainOne(document, mismatch) }));
  // A field that is missing because its name is misspelt is one mistake, and the misspelling says it.
  const meant = new Set(explained.map(({ mismatch, finding }) => `${mismatch.instancePath} ${finding.nearest}`));
  const findings = new Map<string, Diagnostic>();
  for (const { mismatch, finding } of explained) {
    const missing = mismatch.keyword === "required" ? String(mismatch.params["missingProperty"]) : "";
    const key = `${finding.rule} ${finding.pointer} ${missing}`;
    if (!findings.has(key) && !meant.has(`${mismatch.instancePath} ${missing}`)) findings.set(key, finding);
  }
  return [...findings.values()];
}

/** Of a value that fits no branch of a choice: what is wrong inside it where it has an inside, else the choice alone. */
function essential(mismatches: readonly Mismatch[]): readonly Mismatch[] {
  const choices = new Set(mismatches.filter(({ keyword }) => keyword === "anyOf").map((found) => found.instancePath));
  const specific = new Set(mismatches.flatMap(ownersOfInside));
  return mismatches.filter((found) => {
    if (found.keyword === "propertyNames") return false;
    if (!choices.has(found.instancePath) || isAboutAField(found)) return true;
    return found.keyword === "anyOf" && !specific.has(found.instancePath);
  });
}

/** Pointers of the values that a mismatch is inside of. */
function ownersOfInside(found: Mismatch): readonly string[] {
  const steps = found.instancePath.split("/").slice(1, isAboutAField(found) ? undefined : -1);
  return steps.map((_, index) => `/${steps.slice(0, index + 1).join("/")}`);
}

function isAboutAField({ keyword, propertyName }: Mismatch): boolean {
  return propertyName !== undefined || keyword === "additionalProperties" || keyword === "required";
}

function explainOne(document: ParsedDocument, mismatch: Mismatch): Diagnostic {
  const path = pathOf(mismatch.instancePath, document.frontmatter);
  const { params, propertyName } = mismatch;
  const unknown = params["additionalProperty"];
  const name = typeof unknown === "string" ? unknown : propertyName;
  if (name !== undefined) {
    const key = [...path, name];
    const words = propertyName === undefined ? unknownField(document, path, name) : explainForm(name, mismatch, null);
    return at(document, key, "key", words);
  }
  if (mismatch.keyword === "required")
    return at(document, path, "key", missingField(document, path, String(params["missingProperty"])));
  return at(document, path, "value", wrongValue(document, path, mismatch));
}

function at(document: ParsedDocument, path: FrontmatterPath, part: "key" | "value", words: Explained): Diagnostic {
  const { rule, message, ...help } = words;
  return { rule, severity: "error", message, ...help, place: document.placeOf(path, part), pointer: pointerOf(path) };
}

function unknownField(document: ParsedDocument, path: FrontmatterPath, name: string): Explained {
  const schema = schemaAt(document.kind, path);
  const branch = schema && branchesOf(document.kind, schema).find(({ properties }) => properties);
  const legal = Object.keys(branch?.properties ?? {});
  const message = `${shown(name)} is not a field of ${ownerOf(document, path)}`;
  return { rule: "field/unknown", message, ...suggestFrom(name, legal, `remove it, or use another field`) };
}

function missingField(document: ParsedDocument, path: FrontmatterPath, name: string): Explained {
  const schema = schemaAt(document.kind, [...path, name]);
  const owner = path.length === 0 ? ownerOf(document, path) : shown(fieldOf(path));
  const legal = legalValues(schema ? [schema] : []);
  const words = {
    rule: "field/missing",
    message: `${owner} needs ${shown(name)}`,
    help: `add ${exampleLine(name, schema)}`,
  };
  return legal.length > 0 ? { ...words, legal } : words;
}

function wrongValue(document: ParsedDocument, path: FrontmatterPath, mismatch: Mismatch): Explained {
  const value = valueAt(document.frontmatter, path);
  const schema = schemaAt(document.kind, path);
  const branches = schema ? branchesOf(document.kind, schema) : [];
  const field = path.length === 0 ? "what stands between the two `---`" : shown(fieldOf(path));
  const rule = "field/type";
  if (mismatch.keyword === "pattern") return explainForm(String(value), mismatch, schema);
  if (value === null || (isEmpty(value) && /^min[LIP]|anyOf/.test(mismatch.keyword))) {
    return { rule, message: `${field} says nothing`, help: `write ${expected(branches)}${suchAs(schema)}` };
  }
  const legal = legalValues(branches);
  const isWord = typeof value === "string" && legal.length > 0 && branches.length === 1;
  const message = isWord
    ? `${shown(value)} is not a value of ${field}`
    : `${field} must be ${need(mismatch, expected(branches))}`;
  const types = branches.map(({ type }) => type);
  return {
    rule,
    message,
    ...suggestFrom(value, legal, isWord ? undefined : fixOf(value, textAt(document, path), types, suchAs(schema))),
  };
}

function need({ keyword, params }: Mismatch, what: string): string {
  if (keyword === "minimum") return `at least ${String(params["limit"])}`;
  return keyword === "maximum" ? `at most ${String(params["limit"])}` : what;
}

function isEmpty(value: unknown): boolean {
  return value === "" || (typeof value === "object" && Object.keys(value ?? {}).length === 0);
}

/** A value as its author wrote it: `0800123` is a number that has lost its zero. */
function textAt(document: ParsedDocument, path: FrontmatterPath): string {
  const { start, end } = document.placeOf(path);
  return document.file.text.slice(start.offset, end.offset);
}

/** The smallest change that makes the value fit, where there is one. */
function fixOf(
  value: unknown,
  written: string,
  types: readonly (string | undefined)[],
  example: string,
): string | undefined {
  const isText = typeof value === "string";
  const isSimple = isText || typeof value === "number" || typeof value === "boolean";
  if (isSimple && types.includes("array")) return `write a list: ${shown(`[${isText ? value : written}]`)}`;
  if (isSimple && types.includes("string")) return `put it in quotes: ${shown(`"${isText ? value : written}"`)}`;
  return example === "" ? undefined : `write it${example.replace(", such as", " like")}`;
}
