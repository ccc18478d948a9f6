import { createHash } from "node:crypto";
import type { Diagnostic } from "@candor/model";

/**
 * A name for each finding that stays the same when lines move: SHA-256 of its rule, its file, its place in the facts and its
 * sentence, in the first 32 hexadecimal digits. Findings that share all of it are numbered in their order, `…-2`.
 */
export function fingerprintsOf(diagnostics: readonly Diagnostic[]): ReadonlyMap<Diagnostic, string> {
  const seen = new Map<string, number>();
  return new Map(
    diagnostics.map((found) => {
      const { rule, place, pointer = "", message } = found;
      const hash = createHash("sha256")
        .update(JSON.stringify([rule, place.file, pointer, message]))
        .digest("hex")
        .slice(0, 32);
      const times = (seen.get(hash) ?? 0) + 1;
      seen.set(hash, times);
      return [found, times === 1 ? hash : `${hash}-${times}`];
    }),
  );
}
