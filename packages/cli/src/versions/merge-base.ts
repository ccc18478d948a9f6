import { git, type GitWorld } from "./git.ts";

/** The commit where what is checked out left a revision, the name of that revision, or why there is none. */
export type MergeBase =
  | { readonly commit: string }
  /** Git knows no such revision. */
  | { readonly unknown: true }
  | { readonly refused: string };

/** What others did on `revision` since is not part of a change: the commit where it was left is what the change is compared with. */
export async function findMergeBase(world: GitWorld, revision: string): Promise<MergeBase> {
  const commit = await ask(world, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  if (commit === null) return (await isShallow(world)) ? { refused: tooShallow(revision) } : { unknown: true };
  const shared = await ask(world, ["merge-base", commit, "HEAD"]);
  if (shared !== null) return { commit: shared };
  return { refused: (await isShallow(world)) ? tooShallow(revision) : unrelated(revision) };
}

/** What git answers in a line; null where it does not. */
async function ask(world: GitWorld, args: readonly string[]): Promise<string | null> {
  const answer = await git(world, args);
  return "output" in answer ? answer.output.toString("utf8").trim() : null;
}

async function isShallow(world: GitWorld): Promise<boolean> {
  return (await ask(world, ["rev-parse", "--is-shallow-repository"])) === "true";
}

function tooShallow(base: string): string {
  return `where this change left \`${base}\` cannot be found, because the checkout is shallow: set \`fetch-depth: 0\` for actions/checkout, or run \`git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'\``;
}

function unrelated(base: string): string {
  return `\`${base}\` and what is checked out have no commit in common: name a revision that this change came from`;
}
