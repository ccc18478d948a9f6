import {
  breach,
  company,
  data,
  mission,
  purpose,
  recipients,
  report,
  rights,
  safeguards,
  type Validator,
} from "#validators";
import type { Diagnostic } from "@candor/model";
import type { Document, DocumentKind, ParsedDocument, Staged } from "../document.ts";
import { isId } from "../ids/id.ts";
import { startOf } from "../text/place.ts";
import { pointerOf } from "../facts/pointer.ts";
import { explain } from "./explain.ts";
import { explainId } from "./explain-form.ts";
import { valueAt } from "../facts/fact-path.ts";
import { impossibleDays, unreadable } from "./readings.ts";
import { wrongCorrections } from "./pack-corrections.ts";
import { repeated } from "./repeated.ts";
import { unknownPlaces } from "./unknown-places.ts";

const VALIDATORS: Readonly<Record<DocumentKind, Validator>> = {
  company,
  mission,
  data,
  purpose,
  recipients,
  safeguards,
  rights,
  breach,
  report,
};

/** Checks a document against the schema of its kind; null where something that later stages read does not fit. */
export function validateDocument(document: ParsedDocument): Staged<Document | null> {
  const misfits = [...misnamed(document), ...misfitting(document)];
  const explained = new Set(misfits.map(({ pointer }) => pointer));
  const isNew = ({ pointer }: Diagnostic): boolean => !explained.has(pointer);
  const times = unreadable(document).filter(isNew);
  const wrong = [...impossibleDays(document), ...unknownPlaces(document), ...wrongCorrections(document)].filter(isNew);
  const more = [...wrong, ...repeated(document), ...unnamedKind(document)];
  // The schema of its kind, from which the type is generated, found nothing.
  const value = misfits.length + times.length === 0 ? (document as Document) : null;
  return { value, diagnostics: [...misfits, ...times, ...more] };
}

function misfitting(document: ParsedDocument): readonly Diagnostic[] {
  const validate = VALIDATORS[document.kind];
  const misfits = validate(document.frontmatter) ? [] : explain(document, validate.errors ?? []);
  const placed = placedSafeguards(document);
  // What stands there was never read as a safeguard.
  const others =
    placed.length === 0 ? misfits : misfits.filter(({ pointer = "" }) => !/^\/by-place(?:\/|$)/.test(pointer));
  return [...placed, ...others];
}

function placedSafeguards(document: ParsedDocument): readonly Diagnostic[] {
  const path = ["by-place"];
  if (document.kind !== "safeguards" || valueAt(document.frontmatter, path) === undefined) return [];
  return [
    {
      rule: "field/unknown",
      severity: "error",
      message: "`by-place` does not stand in safeguards.md: data is as safe in one place as in another",
      help: "remove it, and describe each safeguard once",
      place: document.placeOf(path, "key"),
      pointer: pointerOf(path),
    },
  ];
}

/** A kind that Candor has no word for says which term of the Data Privacy Vocabulary it is. */
function unnamedKind(document: ParsedDocument): readonly Diagnostic[] {
  const { kind, frontmatter } = document;
  if (kind !== "purpose" || valueAt(frontmatter, ["kind"]) !== "other" || valueAt(frontmatter, ["dpv"])) return [];
  return [
    {
      rule: "field/missing",
      severity: "error",
      message: "`kind: other` needs `dpv`, which says what the purpose is",
      help: "add `dpv:` with a term of the W3C Data Privacy Vocabulary, such as `ServiceProvision`",
      place: document.placeOf(["kind"]),
      pointer: pointerOf(["kind"]),
    },
  ];
}

/** The name of a purpose's file is its id. */
function misnamed({ kind, id, file }: ParsedDocument): readonly Diagnostic[] {
  if (kind !== "purpose" || isId(id)) return [];
  const { rule, message, help, nearest } = explainId(id);
  const advice = { help: `rename the file: ${help ?? ""}`, ...(nearest !== undefined && { nearest }) };
  return [{ rule, severity: "error", message, ...advice, place: startOf(file.path) }];
}
