import type { Diagnostic } from "@candor/model";
import { byCodeUnit } from "@candor/model";
import type { SourceFile, Staged } from "../document.ts";
import { placer } from "../place.ts";
import { shown } from "../shown.ts";

/** Which source text each translated unit was made from: `<language> <document> <unit>` → the hash of that text. */
export type Lock = ReadonlyMap<string, string>;

export const LOCK_FILE = "translations.lock";

const HEAD = `# Which source text each translation was made from. Written by \`candor translate --accept\`.
`;

const LINE = /^(\S+) (\S+) (\S+) ([0-9a-f]{32})$/;

export function lockKey(language: string, document: string, unit: string): string {
  return `${language} ${document} ${unit}`;
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
    if (language && document && unit && hash) entries.set(lockKey(language, document, unit), hash);
    else diagnostics.push(unreadableLine(line, place(index, index + line.length)));
  }
  // A merge that went wrong has many such lines and one remedy.
  return { value: entries, diagnostics: diagnostics.slice(0, 1) };
}

/** The text of the lock file; the same entries in any order give the same text. */
export function writeLock(lock: Lock): string {
  const lines = [...lock].map(([key, hash]) => `${key} ${hash}`).toSorted(byCodeUnit);
  return `${HEAD}${lines.map((line) => `${line}\n`).join("")}`;
}

function unreadableLine(line: string, place: Diagnostic["place"]): Diagnostic {
  const conflict = /^(<{7}|={7}|>{7}|\|{7})/.test(line);
  return {
    rule: "i18n/lock",
    severity: "error",
    message: conflict ? `\`${LOCK_FILE}\` has a merge conflict` : `${shown(line)} is no line of \`${LOCK_FILE}\``,
    help: conflict
      ? "keep the lines of both sides and remove the marks; where a line stands twice with two hashes, translate that part anew"
      : "remove the line, and run `candor translate` to see what is behind",
    place,
  };
}
