import type { Diagnostic } from "@candor/model";
import { byCodeUnit } from "@candor/model";
import type { ParsedDocument, SourceFile, Staged, TranslatedDocument } from "../document.ts";
import { formerIdsOf } from "../ids/former-ids.ts";
import { mergeMarks } from "../text/merge-marks.ts";
import { placer } from "../text/place.ts";
import { shown } from "../text/shown.ts";

/** Which source text each translated unit was made from: `<language> <document> <unit>` → the hash of that text. */
export type Lock = ReadonlyMap<string, string>;

export const LOCK_FILE = "translations.lock";

const HEAD = `# Which source text each translation was made from. Written by \`candor translate --accept\`.
`;

const LINE = /^(\S+) (\S+) (\S+) ([0-9a-f]{32})$/;

export function lockKey(language: string, document: string, unit: string): string {
  return `${language} ${document} ${unit}`;
}

/**
 * The hash of a unit of a document, which may still stand under a path that the document, or under an id that the entry, had
 * before; null where there is none.
 */
export function hashIn(
  lock: Lock,
  language: string,
  { source, former, original }: Pick<TranslatedDocument, "source" | "former" | "original">,
  unit: string,
): string | null {
  const units = [unit, ...formerUnits(original, unit)];
  const keys = [source, ...former].flatMap((path) => units.map((key) => lockKey(language, path, key)));
  const [hash = null] = keys.flatMap((key) => lock.get(key) ?? []);
  return hash;
}

/** `/name/label` for `/full-name/label`, where `full-name` was `name`. */
function formerUnits(original: ParsedDocument, unit: string): readonly string[] {
  const [, entry, ...text] = unit.startsWith("/") ? unit.split("/") : [];
  if (entry === undefined || original.kind === "purpose") return [];
  return formerIdsOf(original).flatMap(({ id, heir }) => (heir === entry ? [["", id, ...text].join("/")] : []));
}

/** Reads `translations.lock`: a line a unit, so that two people's lines merge. What is no line of it is a finding. */
export function readLock(file: SourceFile | null): Staged<Lock> {
  const entries = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  if (!file) return { value: entries, diagnostics };
  const place = placer(file.path, file.text);
  for (const { 0: line, index } of file.text.matchAll(/[^\r\n]+/g)) {
    if (line.startsWith("#") || line.trim() === "") continue;
    const [, language, document, unit, hash] = LINE.exec(line.trimEnd()) ?? [];
    const where = place(index, index + line.length);
    if (!language || !document || !unit || !hash) {
      diagnostics.push(unreadableLine(line, where));
      continue;
    }
    const key = lockKey(language, document, unit);
    if ((entries.get(key) ?? hash) !== hash) diagnostics.push(twice(key, where));
    entries.set(key, hash);
  }
  // A merge that went wrong has many such lines and one remedy.
  return { value: entries, diagnostics: diagnostics.slice(0, 1) };
}

/** The text of the lock file; the same entries in any order give the same text. */
export function writeLock(lock: Lock): string {
  const lines = [...lock].map(([key, hash]) => `${key} ${hash}`).toSorted(byCodeUnit);
  return `${HEAD}${lines.map((line) => `${line}\n`).join("")}`;
}

/** After a merge where the source changed on both sides: nobody knows which of the two texts was translated. */
function twice(key: string, place: Diagnostic["place"]): Diagnostic {
  return {
    rule: "i18n/lock",
    severity: "error",
    message: `${shown(key)} stands twice in \`${LOCK_FILE}\`, with two hashes`,
    help: "remove both lines, and read that part again beside its source",
    place,
  };
}

function unreadableLine(line: string, place: Diagnostic["place"]): Diagnostic {
  const conflict = mergeMarks(line).length > 0;
  return {
    rule: "i18n/lock",
    severity: "error",
    message: conflict ? `\`${LOCK_FILE}\` has a merge conflict` : `${shown(line)} is no line of \`${LOCK_FILE}\``,
    help: conflict
      ? "keep the lines of both sides and remove the marks; of a part that then stands twice with two hashes, remove both lines and read it again"
      : "remove the line, and run `candor translate` to see what is behind",
    place,
  };
}
