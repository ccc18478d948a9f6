import { resolve } from "node:path";
import type { Allowed, Diagnostic, Place } from "@candor/model";
import { displayPath } from "./display-path.ts";
import type { Report } from "./report.ts";

/** What a file of a revision is called: `main:policies/company.md`. It stands on no disk. */
const OF_REVISION = /^[^/]*:/;

/** Names files from `after` that were named from `before`; both are absolute folders. */
export function renamer(before: string, after: string): (file: string) => string {
  return (file) => (OF_REVISION.test(file) ? file : displayPath(after, resolve(before, file)));
}

/** A report whose findings name files from another folder. */
export function renameFiles<Kind extends Pick<Report, "allowed" | "diagnostics" | "texts" | "folders">>(
  report: Kind,
  before: string,
  after: string,
): Kind {
  if (before === after) return report;
  const rename = renamer(before, after);
  return {
    ...report,
    diagnostics: report.diagnostics.map((found) => renameIn(found, rename)),
    texts: new Map([...report.texts].map(([file, text]) => [rename(file), text])),
    ...(report.allowed && { allowed: report.allowed.map((one) => renameAllowed(one, rename)) }),
    ...(report.folders && { folders: report.folders.map(rename) }),
  };
}

function renameAllowed(allowed: Allowed, rename: (file: string) => string): Allowed {
  const { finding, place } = allowed;
  return { ...allowed, finding: renameIn(finding, rename), place: { ...place, file: rename(place.file) } };
}

function renameIn(found: Diagnostic, rename: (file: string) => string): Diagnostic {
  const moved = (place: Place): Place => ({ ...place, file: rename(place.file) });
  const { place, related, fix } = found;
  return {
    ...found,
    place: moved(place),
    ...(related && { related: related.map((other) => ({ ...other, place: moved(other.place) })) }),
    ...(fix && { fix: { ...fix, edits: fix.edits.map((edit) => ({ ...edit, place: moved(edit.place) })) } }),
  };
}
