import type { Diagnostic } from "@candor/model";
import { cannotWrite } from "../output/place-outputs.ts";
import { rewriteOf } from "../output/rewrite.ts";
import { writeFiles } from "../output/write-files.ts";
import type { Fixed } from "../report.ts";
import { applyFixes } from "./apply-fixes.ts";

interface Found {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** More rounds than any mistake needs: a fix that brings another finding with a fix for ever would be our fault. */
const MOST_ROUNDS = 10;

/**
 * Mends what has one right answer, writes the files and looks again, until nothing more has one. `look` lints what is on
 * the disk. Gives what is found at last and what was mended; or why a file cannot be written, with all as it was before
 * that round.
 */
export async function fixAll<Kind extends Found>(
  look: () => Promise<Kind>,
  cwd: string,
): Promise<{ readonly found: Kind; readonly fixed: readonly Fixed[] } | { readonly failure: string }> {
  let found = await look();
  const fixed: Fixed[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const applied = applyFixes(found.diagnostics, found.texts);
    if (applied.fixed.length === 0) break;
    const failure = await writeAll(applied.changed, found.texts, cwd);
    if (failure !== null) return { failure };
    fixed.push(...applied.fixed);
    found = await look();
  }
  return { found, fixed };
}

async function writeAll(
  changed: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string>,
  cwd: string,
): Promise<string | null> {
  const changes = [...changed].map(([path, after]) => ({ path, before: texts.get(path) ?? "", after }));
  const rewrites = await Promise.all(changes.map((change) => rewriteOf(change, cwd, true)));
  const missed = changes.find((_, index) => rewrites[index] === null);
  if (missed) return `\`${missed.path}\` was changed by somebody else meanwhile`;
  const failed = await writeFiles(rewrites.filter((rewrite) => rewrite !== null));
  return failed && cannotWrite(failed.output.path, failed.reason);
}
