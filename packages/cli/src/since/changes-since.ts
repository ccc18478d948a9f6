import { resolve } from "node:path";
import type { Settings } from "../config/load-config.ts";
import type { Io } from "../io.ts";
import { git, type GitWorld } from "../versions/git.ts";
import { findMergeBase } from "../versions/merge-base.ts";
import type { Changes, Lines } from "./changes.ts";
import { readDiff } from "./read-diff.ts";

/**
 * What changed in the repository of the config since what is checked out left `revision`: in commits, in the index, and in files
 * that nobody committed or added yet. A text says why that cannot be told.
 */
export async function changesSince(revision: string, { root }: Settings, io: Io): Promise<Changes | string> {
  const world = { folder: root, env: io.env };
  if (revision === "" || /^-|\0/.test(revision)) return `\`${revision}\` is no revision of git`;
  const up = await git(world, ["rev-parse", "--show-cdup"]);
  if ("failed" in up) return noRepository(revision, up);
  const base = await findMergeBase(world, revision);
  if ("refused" in base) return base.refused;
  if ("unknown" in base) return `\`${revision}\` is no revision of git: name a branch, a tag or a commit`;
  // From its root, wherever the config stands; by the way from there, as links on the way to it are no matter.
  const top = resolve(root, textOf(up.output).trim());
  const [changed, added] = [
    await diff({ ...world, folder: top }, base.commit),
    await untracked({ ...world, folder: top }),
  ];
  if (changed === null || added === null) return `git cannot tell what changed since \`${revision}\``;
  const files = new Map<string, readonly Lines[] | "all">(
    [...changed].map(([path, lines]) => [resolve(top, path), lines]),
  );
  for (const path of added) files.set(resolve(top, path), "all");
  return { revision, files };
}

/** Options of the user's config that change what a diff looks like are set back; of a renamed file, only what else changed counts. */
async function diff(world: GitWorld, commit: string): Promise<ReadonlyMap<string, readonly Lines[]> | null> {
  const plain = ["--no-color", "--no-ext-diff", "--no-textconv", "--src-prefix=a/", "--dst-prefix=b/"];
  const lines = ["--unified=0", "--inter-hunk-context=0", "--find-renames"];
  const found = await git(world, ["diff", ...plain, ...lines, commit, "--"]);
  return "output" in found ? readDiff(textOf(found.output)) : null;
}

async function untracked(world: GitWorld): Promise<readonly string[] | null> {
  const found = await git(world, ["ls-files", "--others", "--exclude-standard", "-z"]);
  return "output" in found
    ? textOf(found.output)
        .split("\0")
        .filter((path) => path !== "")
    : null;
}

function textOf(output: Buffer): string {
  return output.toString("utf8");
}

function noRepository(revision: string, { failed, said }: { failed: "absent" | "refused"; said: string }): string {
  if (failed === "absent") return `git is not installed, so nobody can tell what changed since \`${revision}\``;
  const isNone = /not a git repository/.test(said);
  return isNone
    ? `this folder is in no repository of git, so nothing can be \`--since ${revision}\``
    : `git says: ${said}`;
}
