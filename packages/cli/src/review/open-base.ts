import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Settings } from "../config/load-config.ts";
import type { Io } from "../io.ts";
import { findMergeBase } from "../versions/merge-base.ts";
import { type OpenedSide, openSide } from "../versions/open-side.ts";

/**
 * What a pull request is compared with: a folder or a release as it is; of a revision of git, the commit where the pull request
 * left it, as GitHub shows changes: what others did there since is not what this one changes.
 */
export async function openBase(base: string, settings: Settings, io: Io): Promise<OpenedSide> {
  if (!mayBeRevision(base) || (await isFolder(resolve(io.cwd, base)))) return openSide(base, settings, io);
  const [revision = "", ...path] = base.split(":");
  const shared = await findMergeBase({ folder: settings.root, env: io.env }, revision);
  if ("refused" in shared) return shared;
  if ("unknown" in shared) return openSide(base, settings, io);
  const opened = await openSide([shared.commit, ...path].join(":"), settings, io);
  if ("refused" in opened) return { refused: opened.refused.replaceAll(shared.commit, revision) };
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
