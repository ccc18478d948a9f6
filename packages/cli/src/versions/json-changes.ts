import type { Release } from "@candor/compiler";
import type { Allowed } from "@candor/model";
import type { DescribedChange } from "@candor/render";
import type { FileState } from "../output/file-state.ts";
import { jsonText } from "../json-text.ts";
import { type Changes, isBarred, WORDS } from "./changes.ts";

/** A release that was made, or that would be. */
export interface Released {
  readonly release: Pick<Release, "version" | "effective" | "digest">;
  readonly files: readonly FileState[];
  /** Nothing was written: it was only tried. */
  readonly dryRun: boolean;
  /** Findings that comments in the policy let stand. */
  readonly allowed: readonly Allowed[];
}

/** The one object of `candor diff --json` and `candor release --json`, where the first release has no changes; `schemas/changes.schema.json` describes it. */
export function jsonChanges(
  command: "diff" | "release",
  changes: Changes | null,
  released: Released | null = null,
): string {
  const output = {
    format: 1,
    command,
    ...changes,
    ...(changes && isBarred(changes) && { bump: null, version: null, refused: WORDS.changes.diff.barred }),
    ...(released && { release: summary(released) }),
  };
  return jsonText(output);
}

/** The one object of `candor release --json` where there is no release: why, and the changes that stand against it. */
export function jsonRefusal(says: string, changes: readonly DescribedChange[]): string {
  return jsonText({ format: 1, command: "release", refused: says, changes });
}

function summary({ release: { version, effective, digest }, files, dryRun, allowed }: Released): object {
  const standing = allowed.map(({ finding: { rule }, reason, author, place }) => ({
    rule,
    reason,
    author,
    file: place.file,
    line: place.start.line,
  }));
  return { version, effective, digest, files, dryRun, ...(standing.length > 0 && { allowed: standing }) };
}
