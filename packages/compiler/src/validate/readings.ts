import type { Diagnostic } from "@candor/model";
import type { DocumentKind, FrontmatterPath, ParsedDocument } from "../document.ts";
import { isDay } from "../time/day.ts";
import { parseDuration, parseFrequency, parseInterval } from "../time/duration.ts";
import { pointerOf } from "../facts/pointer.ts";
import { shown } from "../text/shown.ts";
import { explainDay } from "./explain-form.ts";
import { valueAt } from "../facts/fact-path.ts";

interface Reading {
  readonly reads: (text: string) => unknown;
  readonly what: string;
  readonly example: string;
}

const LENGTH: Reading = { reads: parseDuration, what: "a length of time", example: "30 days` or `3 working days" };
const INTERVAL: Reading = { reads: parseInterval, what: "a length of time", example: "every 12 months" };
const FREQUENCY: Reading = { reads: parseFrequency, what: "a number of times", example: "2 a month" };

/** Fields whose text is read further than their form. How long data is kept is not here: a rule of its own speaks of it. */
const READINGS: ReadonlyMap<DocumentKind, Readonly<Record<string, Reading>>> = new Map<
  DocumentKind,
  Readonly<Record<string, Reading>>
>([
  ["mission", { review: INTERVAL }],
  ["purpose", { "how-often": FREQUENCY, "ask-again": INTERVAL }],
  ["rights", { "answer-within": LENGTH }],
  ["breach", { "tell-authority-within": LENGTH, "tell-people": LENGTH, "rehearse-every": INTERVAL }],
  ["report", { every: INTERVAL }],
]);

const DAYS: ReadonlyMap<DocumentKind, readonly string[]> = new Map<DocumentKind, readonly string[]>([
  ["mission", ["reviewed"]],
  ["breach", ["rehearsed"]],
]);

/** Times that cannot be read, for everybody and by place. */
export function unreadable(document: ParsedDocument): readonly Diagnostic[] {
  return variants(document).flatMap((path) =>
    Object.entries(READINGS.get(document.kind) ?? {}).flatMap(([field, reading]) => {
      const text = valueAt(document.frontmatter, [...path, field]);
      if (typeof text !== "string" || reading.reads(text) !== null) return [];
      const message = `${shown(text)} is not ${reading.what}`;
      return [finding(document, [...path, field], message, `write it like \`${reading.example}\``)];
    }),
  );
}

/** Days that no calendar has, such as 30 February, in any document. */
export function impossibleDays(document: ParsedDocument): readonly Diagnostic[] {
  const paths =
    document.kind === "recipients" || document.kind === "safeguards" ? entryDays(document) : ownDays(document);
  return paths.flatMap((path) => {
    const day = valueAt(document.frontmatter, path);
    if (typeof day !== "string" || isDay(day)) return [];
    const { message, help } = explainDay(day);
    return [finding(document, path, message, help ?? "")];
  });
}

function ownDays(document: ParsedDocument): readonly FrontmatterPath[] {
  const fields = DAYS.get(document.kind) ?? [];
  return variants(document).flatMap((path) => fields.map((field) => [...path, field]));
}

function entryDays({ frontmatter }: ParsedDocument): readonly FrontmatterPath[] {
  return Object.keys(Object(frontmatter)).flatMap((id) => [
    [id, "contract"],
    [id, "checked"],
  ]);
}

/** The paths under which the fields of a document stand: at the top, and once more for each place. */
function variants({ frontmatter }: ParsedDocument): readonly FrontmatterPath[] {
  const places = valueAt(frontmatter, ["by-place"]);
  return [[], ...Object.keys(Object(places)).map((place) => ["by-place", place])];
}

function finding(document: ParsedDocument, path: FrontmatterPath, message: string, help: string): Diagnostic {
  return {
    rule: "field/type",
    severity: "error",
    message,
    help,
    place: document.placeOf(path),
    pointer: pointerOf(path),
  };
}
