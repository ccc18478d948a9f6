import { loadConfig } from "../config/load-config.ts";
import { displayPath } from "../display-path.ts";
import { colours, usage, type ExitCode, type Io } from "../io.ts";
import { printReport } from "../print-report.ts";
import { painter } from "../render/paint.ts";
import type { Changes } from "../versions/changes.ts";
import { openSide } from "../versions/open-side.ts";

export interface DiffOptions {
  readonly config?: string;
  readonly json?: boolean;
  readonly format?: "pretty" | "json" | "markdown";
}

/**
 * `candor diff`: what changes for people from one policy to another, in plain words. Exit code 0 whatever changes, but 1 where a
 * change may not be, and where one of the two does not compile; 2 where one is not there.
 */
export async function diff(
  [before, after]: readonly [before: string, after?: string],
  options: DiffOptions,
  io: Io,
): Promise<ExitCode> {
  const format = options.json ? "json" : (options.format ?? "pretty");
  const settings = await loadConfig(io, options.config);
  const report = (found: Pick<typeof settings, "diagnostics" | "texts">): Promise<ExitCode> =>
    printReport(
      { command: "diff", ...found, folders: [displayPath(io.cwd, settings.policies)] },
      { format },
      io,
      settings,
    );
  if (settings.diagnostics.length > 0) return report(settings);
  const [was, is] = [await openSide(before, settings, io), await openSide(after, settings, io)];
  for (const side of [was, is]) if ("refused" in side) return usage(io, side.refused);
  for (const side of [was, is]) if ("found" in side) return report(side.found);
  if (!("side" in was) || !("side" in is)) return 2;
  const { changesOf, isBarred } = await import("../versions/changes.ts");
  const found = changesOf(was.side, is.side);
  io.stdout.write(await render(found, format, io));
  return isBarred(found) ? 1 : 0;
}

async function render(changes: Changes, format: NonNullable<DiffOptions["format"]>, io: Io): Promise<string> {
  switch (format) {
    case "json":
      return (await import("../versions/json-changes.ts")).jsonChanges("diff", changes);
    case "markdown":
      return (await import("../versions/markdown-changes.ts")).markdownChanges(changes);
    case "pretty":
      return (await import("../versions/render-changes.ts")).renderChanges(changes, painter(colours(io)));
  }
}
