import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { isInside } from "../is-inside.ts";
import { settled } from "./settled.ts";
import { watchFolders } from "./watch-folders.ts";

/** Absolute folders: that of the config, with the code, and the policy, which may lie elsewhere. */
export interface WatchedCode {
  readonly root: string;
  readonly policies: string;
}

/** What happened since it was told last. */
export interface Happened {
  /** To the policy or to the config. */
  readonly policy: boolean;
  /** Files of code with another text, by their absolute paths, sorted; null where files came or went, or what a project consists of may be another. */
  readonly code: readonly string[] | null;
}

/** Calls `changed` with what happened, one call after another and never two at once, until `signal` is aborted. */
export function watchCode(
  { root, policies }: WatchedCode,
  signal: AbortSignal,
  changed: (happened: Happened) => Promise<void>,
): Promise<void> {
  return new Promise((done, failed) => {
    let gathered = nothing();
    const seen = (folder: string, name: string | null): void => {
      if (gather(gathered, policies, name === null ? null : join(folder, name))) run();
    };
    const watchAgain = (): (() => void) => {
      const closers = [
        watchFolders({ below: root, beside: root }, seen),
        ...(isInside(policies, root) ? [] : [watchFolders({ below: policies, beside: policies }, seen)]),
      ];
      return () => closers.forEach((close) => close());
    };
    let close = watchAgain();
    const run = settled(async () => {
      if (signal.aborted) return;
      const { policy, code, all } = gathered;
      gathered = nothing();
      // Folders that are new have to be watched too; before files are read, so that whatever happens from then on is seen.
      if (all) {
        const before = close;
        close = watchAgain();
        before();
      }
      await changed({ policy, code: all ? null : [...code].toSorted() });
    }, failed);
    const stop = (): void => {
      close();
      done();
    };
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}

interface Gathered {
  policy: boolean;
  all: boolean;
  readonly code: Set<string>;
}

function nothing(): Gathered {
  return { policy: false, all: false, code: new Set() };
}

/** Whether it makes a difference that something happened to a path; null is nobody knows which. */
function gather(gathered: Gathered, policies: string, path: string | null): boolean {
  const kind = path === null ? "unknown" : kindOf(path, policies);
  if (kind === null) return false;
  // A config is JSON, as the settings of a project are.
  gathered.policy ||= kind !== "code" && kind !== "came or went";
  gathered.all ||= kind !== "code" && kind !== "policy";
  if (kind === "code" && path !== null) gathered.code.add(path);
  return true;
}

/** Null for what makes no difference, such as the files that editors keep beside those they change. */
function kindOf(path: string, policies: string): "policy" | "code" | "settings" | "came or went" | null {
  if (isInside(path, policies)) return "policy";
  if (/\.[cm]?[jt]sx?$/.test(path)) return existsSync(path) ? "code" : "came or went";
  if (/\.(?:json|prisma)$/.test(path)) return "settings";
  return isFolder(path) ? "came or went" : null;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
