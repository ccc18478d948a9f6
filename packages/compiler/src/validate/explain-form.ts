import type { Mismatch } from "#validators";
import type { Diagnostic } from "@candor/model";
import { isId } from "../ids/id.ts";
import { codesNamed } from "../places/codes-named.ts";
import { inWords, shown } from "../text/shown.ts";
import { suchAs } from "./example.ts";
import { suggestId } from "./suggest.ts";
import type { Schema } from "./schema.ts";

type Explained = Pick<Diagnostic, "rule" | "message" | "help" | "nearest"> & {
  /** What the author can only have meant. */
  readonly meant?: string;
};

/** How the patterns of the schemas start, by what they are for. */
const [ID, PLACE, DAY] = ["^[a-z][a-z0-9]*", "^[A-Z]{2}", "^[0-9]{4}-"];

/** What is wrong with a text or a name that has not the form it needs. */
export function explainForm(text: string, { params, instancePath }: Mismatch, schema: Schema | null): Explained {
  const pattern = String(params["pattern"]);
  if (pattern.startsWith(ID)) {
    const words = /\/\d+$/.test(instancePath) ? text.trim().split(/\s+/) : [];
    return words.length > 1 && words.every(isId) ? withoutCommas(text, words) : explainId(text);
  }
  if (pattern.startsWith(PLACE)) return explainPlace(text);
  if (pattern.startsWith(DAY)) return explainDay(text);
  const what = schema?.title === undefined ? "what belongs here" : schema.title.toLowerCase();
  return {
    rule: "field/type",
    message: `${shown(text)} does not have the form of ${what}`,
    help: `write it in another way${suchAs(schema)}`,
  };
}

/** Several ids as one value of a list. */
function withoutCommas(text: string, words: readonly string[]): Explained {
  const help = `put a comma between them where these are ${words.length}: ${shown(words.join(", "))}`;
  return { rule: "id/format", message: `${shown(text)} is not an id`, help };
}

/** Ids: of files, of data items, of recipients. */
export function explainId(text: string): Explained {
  const id = suggestId(text);
  const help = "use lower-case letters, digits and hyphens, and start with a letter";
  const found = { rule: "id/format", message: `${shown(text)} is not an id` };
  return id === null ? { ...found, help } : { ...found, help: `${help}: ${shown(id)}`, nearest: id };
}

export const PLACE_HELP = "write a country's two capital letters, such as `DE`, or with its state, such as `US-CA`";

/** Whether a schema is that of a place. */
export function isPlaceForm(schema: Schema | undefined): boolean {
  return schema?.pattern?.startsWith(PLACE) ?? false;
}

/** A place by its name is one step from its code. */
export function explainPlace(text: string): Explained {
  const [code, ...others] = codesNamed(text);
  const found = { rule: "field/type", message: `${shown(text)} is not the code of a place` };
  if (code === undefined) return { ...found, help: PLACE_HELP };
  if (others.length > 0)
    return { ...found, help: `write ${inWords([code, ...others].map(shown), "or")}`, nearest: code };
  return { ...found, help: `write ${shown(code)}`, nearest: code, meant: code };
}

/** Days of the calendar. */
export function explainDay(text: string): Explained {
  return {
    rule: "field/type",
    message: `${shown(text)} is not a day`,
    help: "write year, month and day, such as `2026-11-02`",
  };
}
