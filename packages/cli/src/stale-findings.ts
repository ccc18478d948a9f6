import { resolve } from "node:path";
import { startOf } from "@candor/compiler";
import type { Diagnostic } from "@candor/model";
import type { Settings } from "./config/load-config.ts";
import { displayPath } from "./display-path.ts";
import type { Report } from "./report.ts";

/** A `build/stale` finding for each output of `candor build` that is not what the policy makes; `base` is what findings name files from. */
export function staleFindings(
  { command, files = [] }: Report,
  settings: Settings | null,
  base: string,
): readonly Diagnostic[] {
  if (command !== "build" || settings === null) return [];
  return files
    .filter(({ state }) => state === "stale")
    .map(({ path }) => ({
      rule: "build/stale",
      severity: "error",
      message: "this file is not what the policy makes",
      help: "run `candor build` and commit what it writes",
      place: startOf(displayPath(base, resolve(settings.root, path))),
    }));
}
