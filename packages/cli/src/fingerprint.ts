import { createHash } from "node:crypto";
import { type Allowed, compareDiagnostics, type Diagnostic, type Place } from "@candor/model";
import { lineAt } from "./render/frame.ts";

/** The names of a finding that stay the same while it does. */
export interface Fingerprint {
  /** No two findings of a run share it. */
  readonly here: string;
  /** The same for a file of any name: it finds a finding again after its file was renamed. */
  readonly anywhere: string;
}

/** Findings with their fingerprints. */
export type Prints = ReadonlyMap<Diagnostic, Fingerprint>;

/** What a report has of findings. */
interface Found {
  readonly diagnostics: readonly Diagnostic[];
  readonly allowed?: readonly Allowed[];
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * A fingerprint for each finding, also of those that comments let stand: SHA-256, in the first 32 hexadecimal digits, of its rule, its file, its
 * sentence and what it is about: the fact that it points at, or else the words of its line. Other lines and blanks make no
 * difference. Findings that share all of it are numbered in their order, `…-2`. `nameOf` gives the name of a file that is the
 * same wherever the command runs.
 */
export function fingerprintsOf({ diagnostics, allowed = [], texts }: Found, nameOf: (file: string) => string): Prints {
  const seen = new Map<string, number>();
  // Together, so that a finding keeps its number when one like it is let stand.
  const all = [...diagnostics, ...allowed.map(({ finding }) => finding)].toSorted(compareDiagnostics);
  return new Map(
    all.map((found) => {
      const { rule, place, message } = found;
      const about = [rule, message, subjectOf(found, texts)];
      const here = hash([nameOf(place.file), ...about]);
      const times = (seen.get(here) ?? 0) + 1;
      seen.set(here, times);
      const number = times === 1 ? "" : `-${times}`;
      return [found, { here: here + number, anywhere: hash(about) + number }];
    }),
  );
}

/** A fact, in whatever place of a list, as what comes before it there is no part of it; or the words of a line. */
function subjectOf({ pointer, place }: Diagnostic, texts: ReadonlyMap<string, string>): string {
  if (pointer !== undefined) return pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*");
  return wordsAt(place, texts.get(place.file) ?? "");
}

function wordsAt({ start }: Place, text: string): string {
  return lineAt(text, Math.min(start.offset, text.length)).text.trim().replaceAll(/\s+/g, " ");
}

function hash(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
