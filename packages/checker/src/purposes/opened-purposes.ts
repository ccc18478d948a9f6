import type { Files } from "../facts.ts";

/** `guard.for("newsletter")`: who opens views for a purpose serves it, though nothing may be read from them here. */
const OPENED = /\.\s*for\s*\(\s*(["'`])([a-z][a-z0-9-]*)\1\s*\)/g;

/** What files open views of the guard for, by their texts. */
export function openedPurposes(paths: readonly string[], textOf: Files["textOf"]): readonly string[] {
  const opened = paths.flatMap((path) => [...textOf(path).matchAll(OPENED)].map(([, , id = ""]) => id));
  return [...new Set(opened)];
}
