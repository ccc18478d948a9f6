import type { Mismatch } from "#validators";
import type { Diagnostic } from "@candor/model";
import type { FrontmatterPath, Written } from "../document.ts";
import { pointerOf } from "../facts/pointer.ts";
import { shown } from "../text/shown.ts";
import { exampleLine, suchAs } from "./example.ts";
import { expected, legalValues } from "./expected.ts";
import { suggestFrom } from "./suggest.ts";
import { explainForm, explainPlace, isPlaceForm } from "./explain-form.ts";
import { fieldOf, ownerOf, pathOf, valueAt, wholeOf } from "../facts/fact-path.ts";
import { rewrite } from "../ids/word-fix.ts";
import { branchesOf, schemaAt } from "./schema.ts";

type Explained = Pick<Diagnostic, "rule" | "message" | "help" | "nearest" | "legal"> & {
  /** What the author can only have meant; or the value as it has to be written. */
  readonly meant?: string;
};

/** One plain sentence about each thing that does not fit, and no second one about the same thing. */
export function explain(document: Written, mismatches: readonly Mismatch[]): readonly Diagnostic[] {
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

function explainOne(document: Written, mismatch: Mismatch): Diagnostic {
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

function at(document: Written, path: FrontmatterPath, part: "key" | "value", words: Explained): Diagnostic {
  const { rule, message, meant, ...help } = words;
  const place = document.placeOf(path, part);
  const isFixed = meant !== undefined && isOurs(document, path, part, meant);
  const fix = isFixed ? { fix: rewrite(place, meant) } : {};
  return { rule, severity: "error", message, ...help, place, pointer: pointerOf(path), ...fix };
}

/** Fields whose values are a decision of law: what a slip of the pen means there, a person says. */
const DECIDED: ReadonlySet<string> = new Set(["because", "special-because", "allowed-by", "role", "special"]);

/** Whether a word may be written without asking: it decides nothing, and the field that it names does not stand there yet. */
function isOurs(document: Written, path: FrontmatterPath, part: "key" | "value", word: string): boolean {
  if (part === "value") return !DECIDED.has(fieldOf(path));
  const group = valueAt(document.frontmatter, path.slice(0, -1));
  return !Object.hasOwn(Object(group) as object, word);
}

const NOT_HERE = "remove it, or use another field";
const TO_THE_TOP = "move it to the top level of the file, with what differs under the place: `by-place: { DE: { … } }`";

function unknownField(document: Written, path: FrontmatterPath, name: string): Explained {
  const schema = schemaAt(document.kind, path);
  const branch = schema && branchesOf(document.kind, schema).find(({ properties }) => properties);
  const legal = Object.keys(branch?.properties ?? {});
  const isMisplaced = name === "by-place" && schemaAt(document.kind, [name]) !== null;
  const message = `${shown(name)} is not a field of ${ownerOf(document, path)}`;
  return { rule: "field/unknown", message, ...suggestFrom(name, legal, isMisplaced ? TO_THE_TOP : NOT_HERE) };
}

function missingField(document: Written, path: FrontmatterPath, name: string): Explained {
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

function wrongValue(document: Written, path: FrontmatterPath, mismatch: Mismatch): Explained {
  const value = valueAt(document.frontmatter, path);
  const schema = schemaAt(document.kind, path);
  const branches = schema ? branchesOf(document.kind, schema) : [];
  const field = path.length === 0 ? wholeOf(document) : shown(fieldOf(path));
  const rule = "field/type";
  if (mismatch.keyword === "pattern") return explainForm(String(value), mismatch, schema);
  if (mismatch.keyword === "anyOf" && typeof value === "string" && branches.some(isPlaceForm))
    return explainPlace(value);
  if (value === null || (isEmpty(value) && /^min[LIP]|anyOf/.test(mismatch.keyword))) {
    return { rule, message: `${field} says nothing`, help: `write ${expected(branches)}${suchAs(schema)}` };
  }
  const legal = legalValues(branches);
  const isWord = typeof value === "string" && legal.length > 0 && branches.length === 1;
  const message = isWord
    ? `${shown(value)} is not a value of ${field}`
    : `${field} must be ${need(mismatch, expected(branches))}`;
  const types = branches.map(({ type }) => type);
  const written = textAt(document, path);
  const choice = suggestFrom(value, legal, isWord ? undefined : fixOf(value, written, types, suchAs(schema)));
  const meant = meantValue(value, written, types);
  return { rule, message, ...choice, ...(meant !== null && { meant }) };
}

function need({ keyword, params }: Mismatch, what: string): string {
  if (keyword === "minimum") return `at least ${String(params["limit"])}`;
  return keyword === "maximum" ? `at most ${String(params["limit"])}` : what;
}

function isEmpty(value: unknown): boolean {
  return value === "" || (typeof value === "object" && Object.keys(value ?? {}).length === 0);
}

/** A value as its author wrote it: `0800123` is a number that has lost its zero. */
function textAt(document: Written, path: FrontmatterPath): string {
  const { start, end } = document.placeOf(path);
  return document.file.text.slice(start.offset, end.offset);
}

/** The one way to write a value that says what it should, and not as what it should: one word of a list, a number that is text. */
function meantValue(value: unknown, written: string, types: readonly (string | undefined)[]): string | null {
  const isWord = typeof value === "string" && /^[A-Za-z][A-Za-z0-9-]*$/.test(written);
  if (types.includes("array")) return isWord && types.length === 1 ? `[${written}]` : null;
  return types.includes("string") && (typeof value === "number" || typeof value === "boolean") ? `"${written}"` : null;
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
