import { compareDiagnostics } from "@candor/model";
import type { Settings } from "./config/load-config.ts";
import { exitCodeOf } from "./exit-code.ts";
import { holdReport } from "./baseline/hold-report.ts";
import { colours, usage, type ExitCode, type Io } from "./io.ts";
import { renameFiles } from "./rename-files.ts";
import { type Counts, countsOf, type Report } from "./report.ts";
import type { FindingOptions, Format } from "./report-options.ts";
import { repositoryRoot } from "./repository-root.ts";
import type { Changes } from "./since/changes.ts";
import { narrowReport } from "./since/narrow-report.ts";
import { staleFindings } from "./stale-findings.ts";

/**
 * Prints a report to standard output, in the format that is asked for, and gives the exit code. With the settings of a run,
 * findings that its baseline holds do not count; with changes, only those about what changed.
 */
export async function printReport(
  found: Report,
  options: FindingOptions,
  io: Io,
  settings: Settings | null = null,
  changes: Changes | null = null,
): Promise<ExitCode> {
  const format = options.json ? "json" : (options.format ?? "pretty");
  const base = (OF_CODE_HOSTS.has(format) ? await repositoryRoot(settings?.root ?? io.cwd) : null) ?? io.cwd;
  const named = renameFiles(found, io.cwd, base);
  // For people, a line for each stale file says it.
  const stale = format === "pretty" ? [] : staleFindings(named, settings, base);
  const whole = { ...named, diagnostics: [...named.diagnostics, ...stale].toSorted(compareDiagnostics) };
  const held = await holdReport(whole, { settings, options, prints: WITH_PRINTS.has(format), base, io });
  if (typeof held === "string") return usage(io, held);
  const report = changes ? narrowReport(held, changes, base) : held;
  const counts = countsOf(report.diagnostics);
  const exit = exitCodeOf(report, counts, options);
  io.stdout.write(await render(report, counts, { format, base, ok: exit === 0 }, io));
  return exit;
}

/** They name files from the root of the repository, wherever a command runs. */
const OF_CODE_HOSTS: ReadonlySet<Format> = new Set(["github", "sarif", "markdown"]);

const WITH_PRINTS: ReadonlySet<Format> = new Set(["json", "sarif"]);

interface Rendering {
  readonly format: Format;
  /** Absolute: the folder that findings name files from. */
  readonly base: string;
  readonly ok: boolean;
}

async function render(report: Report, counts: Counts, { format, base, ok }: Rendering, io: Io): Promise<string> {
  switch (format) {
    case "json":
      return (await import("./render/json.ts")).renderJson(report, counts, ok);
    case "github":
      return (await import("./render/github.ts")).renderGithub(report);
    case "sarif":
      return (await import("./render/sarif.ts")).renderSarif(report, base);
    case "markdown":
      return (await import("./render/markdown.ts")).renderMarkdown(report, counts);
    case "pretty":
      return (await import("./render/pretty.ts")).renderPretty(report, counts, colours(io));
  }
}
