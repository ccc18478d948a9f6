import { join } from "node:path/posix";
import { git, type GitWorld } from "./git.ts";

/** A file as a revision has it; `within` is its path inside the folder that was asked for. */
export interface RevisionFile {
  readonly within: string;
  readonly isLink: boolean;
  /** In bytes; `content` is null where it is too large to be read. */
  readonly size: number;
  readonly content: Buffer | null;
}

export type RevisionFiles = { readonly files: readonly RevisionFile[] } | { readonly refused: string };

/** Larger than any document of a policy may be, and than any file that Candor writes of all its languages. */
const LARGEST_DOCUMENT = 2_000_000;
const LARGEST_WRITTEN = 101_000_000;
const MOST_FILES = 50_000;

/** What a policy folder may hold that Candor reads; pictures and films beside it stay where they are. */
const READ = /\.(?:md|json|lock|ya?ml)$/i;

/**
 * The files of a folder at a revision, read from git's objects: the work tree and the index are neither read nor touched.
 * `folder` is relative to `world.folder`, or to the root of the repository where the revision names it: `main:old/policies`.
 */
export async function revisionFiles(world: GitWorld, revision: string, folder: string): Promise<RevisionFiles> {
  const [name, named] = split(revision);
  const prefix = await git(world, ["rev-parse", "--show-prefix"]);
  if ("failed" in prefix) return { refused: noRepository(revision, prefix) };
  const commit = await objectOf(world, `${name}^{tree}`);
  if (commit === null) return { refused: `\`${revision}\` is no folder, no release and no revision of git` };
  const path = join(prefix.output.toString("utf8").trimEnd(), folder).replace(/\/$/, "");
  if (named === undefined && /^\.\.(?:\/|$)/.test(path))
    return { refused: `the policy lies outside the repository of git, so \`${revision}\` does not have it` };
  const at = named ?? (path === "." ? "" : path);
  const tree = at === "" ? commit : await objectOf(world, `${commit}:${at}`);
  const entries = tree === null ? null : await listTree(world, tree);
  if (entries === null) return { refused: noFolder(name, at) };
  if (entries.length > MOST_FILES) return { refused: `\`${at}\` at \`${name}\` has more than ${MOST_FILES} files` };
  return { files: await readBlobs(world, entries) };
}

/** `main` and no folder, or `main` and `old/policies`. */
function split(revision: string): readonly [name: string, folder?: string] {
  const cut = revision.indexOf(":");
  return cut < 0 ? [revision] : [revision.slice(0, cut), revision.slice(cut + 1).replace(/\/+$/, "")];
}

/** The name of the tree that an expression leads to; null where it leads to none. What begins with a hyphen is no option. */
async function objectOf(world: GitWorld, expression: string): Promise<string | null> {
  const found = await git(world, ["rev-parse", "--verify", "--quiet", "--end-of-options", expression]);
  return "output" in found ? found.output.toString("utf8").trim() : null;
}

interface Entry extends Pick<RevisionFile, "within" | "isLink" | "size"> {
  readonly object: string;
}

/** Files and links, without submodules; null for what is no tree. */
async function listTree(world: GitWorld, tree: string): Promise<readonly Entry[] | null> {
  const listed = await git(world, ["ls-tree", "-r", "-z", "-l", "--full-tree", tree]);
  if ("failed" in listed) return null;
  return listed.output
    .toString("utf8")
    .split("\0")
    .flatMap((line) => {
      const [, mode, object = "", size, within = ""] = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line) ?? [];
      return READ.test(within) && isInside(within)
        ? [{ within, object, size: Number(size), isLink: mode === "120000" }]
        : [];
    });
}

/** A path that git itself would not write may stand in a tree that somebody made by hand. */
function isInside(within: string): boolean {
  return within.split(/[\\/]/).every((step) => step !== "" && step !== "." && step !== "..");
}

/** Each entry with its content: git answers in the order in which it was asked, `<name> blob <size>`, a line end, the bytes, a line end. */
async function readBlobs(world: GitWorld, entries: readonly Entry[]): Promise<readonly RevisionFile[]> {
  const wanted = entries.filter(
    ({ within, size }) => size <= (/\.(?:json|lock)$/i.test(within) ? LARGEST_WRITTEN : LARGEST_DOCUMENT),
  );
  const asked = await git(world, ["cat-file", "--batch"], wanted.map(({ object }) => `${object}\n`).join(""));
  const contents = "output" in asked ? answers(asked.output, wanted.length) : [];
  const byEntry = new Map(wanted.map((entry, index) => [entry, contents[index] ?? null]));
  return entries.map((entry) => {
    const { within, isLink, size } = entry;
    return { within, isLink, size, content: byEntry.get(entry) ?? null };
  });
}

function answers(output: Buffer, count: number): readonly (Buffer | null)[] {
  let at = 0;
  return Array.from({ length: count }, () => {
    const end = output.indexOf(10, at);
    const [, kind, size] = output.toString("latin1", at, Math.max(end, at)).split(" ");
    const start = end + 1;
    if (kind !== "blob") {
      at = start;
      return null;
    }
    at = start + Number(size) + 1;
    return output.subarray(start, start + Number(size));
  });
}

function noRepository(revision: string, { failed, said }: { failed: "absent" | "refused"; said: string }): string {
  if (failed === "absent")
    return `\`${revision}\` is no folder and no release, and git, which may know it as a revision, is not installed`;
  const reason = /not a git repository/.test(said) ? "this folder is in no repository of git" : `git says: ${said}`;
  return `\`${revision}\` is no folder and no release, and ${reason}`;
}

function noFolder(name: string, at: string): string {
  return `there is no folder \`${at}\` at \`${name}\`; where it had another name then, write it after a colon: \`${name}:old/policies\``;
}
