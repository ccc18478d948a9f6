import type { Vocabulary } from "@candor/compiler";
import { parseDocument } from "yaml";

/** What a field takes. */
export interface Readable extends Pick<Vocabulary, "values" | "list"> {
  readonly takes: "text" | "list" | "group";
}

/**
 * The value that a text on the command line or a terminal means: a list where the field takes one (`name,email`), what
 * stands between brackets as in a file, else the text itself. Undefined where brackets hold what cannot be read.
 */
export function readValue(text: string, { values, list, takes }: Readable): unknown {
  const said = text.trim();
  if (/^[[{]/.test(said)) return readBrackets(said);
  if (values.includes(said)) return said;
  // Where a word such as `all` or a list may stand, any other word is a list of one.
  const isList = takes === "list" || (list && (values.length > 0 || said.includes(",")));
  return isList ? words(said) : said;
}

function readBrackets(text: string): unknown {
  const document = parseDocument(text, { version: "1.2", schema: "core", prettyErrors: false, logLevel: "silent" });
  return document.errors.length > 0 || /[&*]\w/.test(text) ? undefined : (document.toJS() as unknown);
}

function words(text: string): readonly string[] {
  return text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
