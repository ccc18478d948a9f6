import { notePath, type Release, releasePath, releaseText, seal } from "@candor/compiler";
import { changeNote, freezeCards } from "@candor/render";
import { WORDS } from "./changes.ts";
import type { Side } from "./open-side.ts";
import type { ReleasePlan } from "./plan-release.ts";

/** A release with the texts of its files; `path` is inside the policy folder. */
export interface MadeRelease {
  readonly release: Release;
  /** What customers are told, as Markdown. */
  readonly note: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** Freezes the policy, what people see of each purpose, and the note that tells customers of it. */
export async function makeRelease(
  { model: compiled }: Side,
  last: Release | null,
  { version, effective, wordingOnly, changes }: ReleasePlan,
  today: string,
): Promise<MadeRelease> {
  const model = { ...compiled, version };
  const note = changeNote({ policy: model, changes: changes?.changes ?? null, made: today, effective }, WORDS);
  const release = await seal({
    format: 1,
    version,
    made: today,
    effective,
    previous: last?.digest ?? null,
    wordingOnly,
    model,
    cards: freezeCards(model, WORDS.strings),
    note,
  });
  return {
    release,
    note,
    files: [
      { path: releasePath(version), text: releaseText(release) },
      { path: notePath(version), text: note },
    ],
  };
}
