import { normalize } from "node:path/posix";
import type { CompileCache, Compiled } from "@candor/compiler";
import { compareDiagnostics, type Diagnostic, type PolicyModel } from "@candor/model";
import type { Holding } from "../baseline/baseline.ts";
import { blocking } from "../blocking.ts";
import type { Settings } from "../config/load-config.ts";
import { usage, type ExitCode, type Io } from "../io.ts";
import { openPolicy } from "../open-policy.ts";
import type { FileState } from "../output/file-state.ts";
import { isCurrent, writeFiles } from "../output/write-files.ts";
import { printReport } from "../print-report.ts";
import type { Report } from "../report.ts";
import type { FindingOptions } from "../report-options.ts";

export interface BuildOptions extends FindingOptions {
  /** Write nothing; a file that is missing or differs is stale. */
  readonly check?: boolean;
  /** Go on, and build again at each change. */
  readonly watch?: boolean;
}

interface Built {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly FileState[];
}

const NOTHING: Built = { diagnostics: [], files: [] };

interface Subject extends Pick<Compiled, "promises" | "record" | "published"> {
  readonly model: PolicyModel;
}

/** `candor build`: the guard file and the page, written only where they change, and not at all where an error stands. */
export async function build(options: BuildOptions, io: Io): Promise<ExitCode> {
  if (!options.watch) return buildOnce(options, io);
  if (options.check) return usage(io, "use --watch or --check, not both: the one writes and the other does not");
  const { createCache } = await import("@candor/compiler");
  const { watchPolicy } = await import("../watch/watch-policy.ts");
  const { loadConfig } = await import("../config/load-config.ts");
  const cache = createCache();
  // Where there is no policy yet, or no config that says where it is, there is nothing to watch.
  if ((await buildOnce(options, io, cache)) === 2) return 2;
  const { policies, root } = await loadConfig(io, options.config);
  const stopped = io.untilStopped?.() ?? AbortSignal.abort();
  await watchPolicy({ below: policies, beside: root }, stopped, async () => {
    await buildOnce(options, io, cache);
  });
  return 0;
}

async function buildOnce(options: BuildOptions, io: Io, cache?: CompileCache): Promise<ExitCode> {
  const { settings, model, diagnostics, ...policy } = await openPolicy(options.config, io, cache && { cache });
  const holding = { settings, held: "lint", config: options.config, base: io.cwd } as const;
  const refused = await isRefused({ diagnostics, texts: policy.texts }, holding);
  const built =
    model === null || refused ? NOTHING : await buildFiles({ ...policy, model }, settings, options.check === true);
  const all = [...diagnostics, ...built.diagnostics];
  return printReport({ command: "build", ...policy, diagnostics: all, files: built.files }, options, io, settings);
}

/** An error that the baseline holds does not stand in the way, unless something cannot be read. */
async function isRefused(found: Pick<Report, "diagnostics" | "texts">, holding: Holding): Promise<boolean> {
  const { diagnostics, texts } = found;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0 || holding.settings.config.baseline === undefined) return errors.length > 0;
  const { sortByBaseline } = await import("../baseline/sort-by-baseline.ts");
  const sorted = await sortByBaseline({ diagnostics: diagnostics.toSorted(compareDiagnostics), texts }, holding);
  if ("unusable" in sorted || (await blocking(diagnostics)).length > 0) return true;
  return sorted.fresh.some(({ severity }) => severity === "error");
}

async function buildFiles({ model, ...policy }: Subject, settings: Settings, check: boolean): Promise<Built> {
  const { generateOutputs } = await import("../output/generate-outputs.ts");
  const { pageFacts } = await import("../output/page-facts.ts");
  const { confineOutputs, outputFinding } = await import("../output/confine-outputs.ts");
  const generated = generateOutputs(model, await pageFacts(model, policy), settings.config.build);
  const { outputs, diagnostics } = await confineOutputs(generated, settings);
  if (diagnostics.length > 0) return { diagnostics, files: [] };
  const current = await Promise.all(outputs.map(isCurrent));
  const changed = outputs.filter((_, index) => !current[index]);
  const failure = check ? null : await writeFiles(changed);
  if (failure) {
    const { from, path } = failure.output;
    return { diagnostics: [outputFinding(settings, from, path, failure.reason)], files: [] };
  }
  const state = (index: number): FileState["state"] => (current[index] ? "unchanged" : check ? "stale" : "written");
  return {
    diagnostics: [],
    files: outputs.map(({ path }, index) => ({ path: normalize(path), state: state(index) })),
  };
}
