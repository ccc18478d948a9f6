import type { Diagnostic } from "@candor/model";
import { startOf } from "../text/place.ts";
import { shown } from "../text/shown.ts";

/** What went wrong when the operating system was asked, in words, by its code. */
const REASONS: ReadonlyMap<string, readonly [message: string, help: string]> = new Map([
  ["EACCES", ["you may not read this file", "change its permissions"]],
  ["EPERM", ["you may not read this file", "change its permissions"]],
  ["ENOENT", ["this link leads nowhere", "remove it, or make it point at a file"]],
  ["ELOOP", ["this link leads back to itself", "replace it by the file"]],
]);

/** The finding about a file that cannot be read. */
export function pathProblem(path: string, error: unknown): Diagnostic {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const [message, help] = REASONS.get(code) ?? [
    `this file cannot be read${code && ` (${code})`}`,
    "check the file and the disk",
  ];
  return finding("file/unreadable", path, message, help);
}

/** The finding about a folder that cannot be listed. */
export function folderProblem(path: string, error: unknown): Diagnostic {
  const found = pathProblem(path, error);
  return { ...found, message: found.message.replace("this file", "this folder") };
}

/** A folder that is named like a document or a release. */
export function folderForFile(path: string): Diagnostic {
  return finding("file/unreadable", path, "this is a folder, not a file", "rename it, or put a file in its place");
}

/** A pipe, a socket or a device: opening it could wait for ever. */
export function specialFile(path: string): Diagnostic {
  return finding(
    "file/unreadable",
    path,
    "this is neither a file nor a folder",
    "remove it, or put a file in its place",
  );
}

export function missingFolder(path: string): Diagnostic {
  return finding(
    "file/missing",
    path,
    `there is no folder ${shown(path)}`,
    "run `candor init` to make one, or name the folder",
  );
}

export function outsideLink(path: string): Diagnostic {
  return finding("file/symlink", path, "this link leads out of the policy folder", "put the file itself here");
}

export function linkedFolder(path: string): Diagnostic {
  return finding("file/symlink", path, "this link leads to a folder, which is not read", "put the folder itself here");
}

/** A file whose name says that it is no document: what it says is missing from the policy. */
export function unreadFile(path: string, within: string): Diagnostic {
  const [, near] =
    /^(.+?)(?:\.(?:md|markdown|mdown|mdx|txt|text))?(?:\.(?:bak|old|orig|tmp|txt|copy|save)|~)?$/i.exec(within) ?? [];
  const isText = /\.(?:md|markdown|mdown|mdx|txt|text)(?:\.[a-z]+|~)?$/i.test(within);
  const message = `${shown(within)} is not read: only files whose names end in \`.md\` are documents`;
  const help =
    isText && near !== undefined
      ? `rename it to ${shown(`${near}.md`)}, or move it out of this folder`
      : "move it out of this folder";
  return { ...finding("file/unknown", path, message, help), severity: "warning" };
}

export function notText(path: string): Diagnostic {
  return finding("file/unreadable", path, "this file is not text in UTF-8", "save it as UTF-8");
}

function finding(rule: string, path: string, message: string, help: string): Diagnostic {
  return { rule, severity: "error", message, help, place: startOf(path) };
}
