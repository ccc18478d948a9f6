import { compare, raise, type Bump } from "@candor/model";
import { describeChanges, en, enChanges, type ChangeWords, type DescribedChange, listOf } from "@candor/render";
import { type LikelyRename, likelyRenames } from "./likely-renames.ts";
import type { Side } from "./open-side.ts";

/** What changes for people from one policy to another, in words. */
export interface Changes {
  readonly before: string;
  readonly after: string;
  readonly bump: Bump;
  /** The version that follows; `first` where nothing has been released yet. */
  readonly version: string;
  readonly first: boolean;
  readonly changes: readonly DescribedChange[];
  /** What most likely is the same under another name. */
  readonly likelyRenames: readonly LikelyRename[];
}

/** Whether a change may not be, so that no version follows. */
export function isBarred({ changes }: Pick<Changes, "changes">): boolean {
  return changes.some((change) => listOf(change) === "barred");
}

/** The words of the output: those of the page. */
export const WORDS: ChangeWords = { strings: en, changes: enChanges };

/** Compares two policies; `wordingOnly` are texts that say the same in other words, as the second says itself where it is the release after the first. */
export function changesOf(before: Side, after: Side, wordingOnly: readonly string[] = saidOf(before, after)): Changes {
  const comparison = compare(before.model, after.model, wordingOnly);
  return {
    before: before.name,
    after: after.name,
    bump: comparison.bump,
    version: followingVersion(before, after, comparison.bump),
    first: before.release === null && after.published.length === 0,
    changes: describeChanges(before.model, after.model, comparison, WORDS),
    likelyRenames: likelyRenames(before.model, after.model),
  };
}

function saidOf(before: Side, after: Side): readonly string[] {
  const follows = before.release !== null && after.release?.previous === before.release.digest;
  return follows ? (after.release?.wordingOnly.map(({ text }) => text) ?? []) : [];
}

/** That of a release that is one of the two; else the one that the policy would be released as. */
function followingVersion(before: Side, after: Side, bump: Bump): string {
  if (after.release) return after.release.version;
  return before.release ? raise(before.release.version, bump) : after.model.version;
}
