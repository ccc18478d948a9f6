import type { Scope } from "../engine/engine.ts";
import { isBelow } from "../engine/own-files.ts";
import type { Skipped } from "../facts.ts";
import type { SkipReason } from "../types.ts";
import { TEMPLATES } from "./files-below.ts";

/** Why each of these is not checked; `listed` are those that a project has, or would have if it could be read. */
export function whySkipped(paths: readonly string[], scope: Scope, listed: ReadonlySet<string>): readonly Skipped[] {
  return paths.map((path) => ({ path, reason: reasonOf(path, scope, listed) }));
}

function reasonOf(path: string, scope: Scope, listed: ReadonlySet<string>): SkipReason {
  if (!isBelow(scope, path)) return "outside";
  if (scope.isSkipped(path)) return "left-out";
  if (TEMPLATES.test(path)) return "template";
  return listed.has(path) ? "unread" : "no-project";
}
