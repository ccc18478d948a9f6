import type { Release } from "@candor/compiler";
import type { FileState } from "../output/file-state.ts";
import type { Changes } from "./changes.ts";

/** A release that was made, or that would be. */
export interface Released {
  readonly release: Pick<Release, "version" | "effective" | "digest">;
  readonly files: readonly FileState[];
  /** Nothing was written: it was only tried. */
  readonly dryRun: boolean;
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
    ...(released && { release: summary(released) }),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

function summary({ release: { version, effective, digest }, files, dryRun }: Released): object {
  return { version, effective, digest, files, dryRun };
}
