import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Settings } from "../config/load-config.ts";
import type { Io } from "../io.ts";
import { git, type GitWorld } from "../versions/git.ts";
import { type OpenedSide, openSide } from "../versions/open-side.ts";

/**
 * What a pull request is compared with: a folder or a release as it is; of a revision of git, the commit where the pull request
 * left it, as GitHub shows changes: what others did there since is not what this one changes.
 */
export async function openBase(base: string, settings: Settings, io: Io): Promise<OpenedSide> {
  if (!mayBeRevision(base) || (await isFolder(resolve(io.cwd, base)))) return openSide(base, settings, io);
  const world = { folder: settings.root, env: io.env };
  const [revision = "", ...path] = base.split(":");
  const commit = await ask(world, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  if (commit === null) {
    return (await isShallow(world)) ? { refused: tooShallow(base) } : openSide(base, settings, io);
  }
  const shared = await ask(world, ["merge-base", commit, "HEAD"]);
  if (shared === null) return { refused: (await isShallow(world)) ? tooShallow(base) : unrelated(base) };
  const opened = await openSide([shared, ...path].join(":"), settings, io);
  if ("refused" in opened) return { refused: opened.refused.replaceAll(shared, revision) };
  return "side" in opened ? { side: { ...opened.side, name: base } } : opened;
}

/** Not what names a release, and nothing that git could take for an option. */
function mayBeRevision(base: string): boolean {
  return base !== "" && base !== "last" && !/^(?:-|\d+\.\d+\.\d+$)|\0/.test(base);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
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
