import { parseDocument } from "yaml";
import type { Diagnostic, Place } from "@candor/model";
import type { ParsedDocument } from "../document.ts";
import { findConflict } from "../text/merge-conflict.ts";
import type { Placer } from "../text/place.ts";
import { placesIn } from "./places.ts";
import { toPlain } from "./plain.ts";
import { yamlFindings } from "./yaml-errors.ts";

/** The facts at the top of a file, or all of a file of facts. */
export interface Frontmatter {
  readonly value: unknown;
  readonly placeOf: ParsedDocument["placeOf"];
  /** False where the value is not what the author meant: validating it would only add noise. */
  readonly sound: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * YAML 1.2 core, so that `no` and dates stay text. `place` takes offsets of `text`; `whole` is where all of it stands.
 * Unique keys are checked here and not by the parser, which takes quadratic time for it.
 */
export function readYaml(text: string, whole: Place, place: Placer): Frontmatter {
  const conflict = findConflict(text, place);
  if (conflict) return { value: {}, placeOf: () => whole, sound: false, diagnostics: [conflict] };
  const yaml = toYamlLines(text);
  const options = { version: "1.2", schema: "core", merge: false, uniqueKeys: false, prettyErrors: false } as const;
  const document = parseDocument(yaml, { ...options, logLevel: "silent" });
  const broken = yamlFindings(yaml, document, place);
  const diagnostics: Diagnostic[] = [];
  const value = broken.length > 0 ? null : toPlain(document.contents, { place, diagnostics });
  return {
    value: value ?? {},
    placeOf: placesIn(document.contents, whole, place),
    sound: broken.length === 0 && diagnostics.every(({ rule }) => rule === "id/duplicate"),
    diagnostics: [...broken, ...gatherAliases(diagnostics)],
  };
}

/** YAML knows no lone carriage return as a line end; Markdown does. */
function toYamlLines(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r(?!\n)/g, "\n") : text;
}

/** One finding for all shortcuts of a file, at the first: a file made to be a bomb has thousands. */
function gatherAliases(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const isAlias = ({ rule }: Diagnostic): boolean => rule === "yaml/alias";
  const [first, ...more] = diagnostics.filter(isAlias);
  if (!first || more.length === 0) return diagnostics;
  const message = `${first.message}, nor in ${more.length} more ${more.length === 1 ? "place" : "places"} of this file`;
  return [{ ...first, message }, ...diagnostics.filter((found) => !isAlias(found))];
}
