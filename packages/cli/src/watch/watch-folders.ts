import { readdirSync, statSync, watch, type FSWatcher } from "node:fs";
import { join } from "node:path";

/** Folders whose files make a policy: all that lies below `below`, and the files that lie in `beside` itself. */
export interface Watched {
  readonly below: string;
  readonly beside: string;
}

/** How often it is looked whether the folders are still those that are watched, in milliseconds. */
const LOOK = 500;

/**
 * Calls `seen` at each change of what lies in `beside`, in `below` and in any folder below it, with the name of what
 * changed where the system says it; also once where one of these folders is gone, is back, or is another now: what watches
 * the old one sees nothing of the new. Ends when what it gives is called.
 *
 * Each folder is watched for itself: Node's own way of watching all below one loses files that editors replace.
 */
export function watchFolders(
  { below, beside }: Watched,
  seen: (folder: string, name: string | null) => void,
): () => void {
  const folders = [below, ...foldersIn(below), beside];
  const before = identities(folders);
  const watchers = folders.flatMap((folder) => watchOne(folder, (name) => seen(folder, name)));
  const timer = setInterval(() => {
    if (identities(folders) === before) return;
    clearInterval(timer);
    seen(below, null);
  }, LOOK);
  return () => {
    clearInterval(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** All folders below one, but for those that nothing of a policy lies in. */
function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (!entry.isDirectory() || entry.name.startsWith(".") || entry.name === "node_modules") return [];
      const path = join(folder, entry.name);
      return [path, ...foldersIn(path)];
    });
  } catch {
    // It is gone.
    return [];
  }
}

/** Which folders stand at these paths, as one text; a path alone where none does. */
function identities(folders: readonly string[]): string {
  return folders.map(identity).join("\n");
}

function identity(folder: string): string {
  try {
    const stats = statSync(folder);
    return stats.isDirectory() ? `${folder} ${stats.dev} ${stats.ino} ${stats.birthtimeMs}` : folder;
  } catch {
    return folder;
  }
}

/** None where there is no such folder, or it goes at this moment: that is found out by its identity. */
function watchOne(folder: string, seen: (name: string | null) => void): readonly FSWatcher[] {
  try {
    return [watch(folder, (_, name) => seen(name)).on("error", () => seen(null))];
  } catch {
    return [];
  }
}
