import type { Diagnostic } from "@candor/model";
import { startOf } from "../place.ts";
import { shown } from "../shown.ts";

/** What went wrong when the operating system was asked, in words, by its code. */
const REASONS: ReadonlyMap<string, readonly [message: string, help: string]> = new Map([
  ["EACCES", ["you may not read this file", "change its permissions"]],
  ["EPERM", ["you may not read this file", "change its permissions"]],
  ["ENOENT", ["this link leads nowhere", "remove it, or make it point at a file"]],
  ["ELOOP", ["this link leads back to itself", "replace it by the file"]],
  ["EISDIR", ["this is a folder, not a file", "rename it, or put a file in its place"]],
]);

/** The finding about a file or folder that cannot be read. */
export function pathProblem(path: string, error: unknown): Diagnostic {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const [message, help] = REASONS.get(code) ?? [
    `this file cannot be read${code && ` (${code})`}`,
    "check the file and the disk",
  ];
  return finding("file/unreadable", path, message, help);
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

export function notText(path: string): Diagnostic {
  return finding("file/unreadable", path, "this file is not text in UTF-8", "save it as UTF-8");
}

function finding(rule: string, path: string, message: string, help: string): Diagnostic {
  return { rule, severity: "error", message, help, place: startOf(path) };
}
