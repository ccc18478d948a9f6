import { resolve } from "node:path";
import { normalize } from "node:path/posix";
import type { CompileCache, Compiled } from "@candor/compiler";
import type { Diagnostic, PolicyModel } from "@candor/model";
import type { Settings } from "../config/load-config.ts";
import { usage, type ExitCode, type Io } from "../io.ts";
import { openPolicy } from "../open-policy.ts";
import type { FileState } from "../output/file-state.ts";
import { isCurrent, writeFiles } from "../output/write-files.ts";
import { printReport } from "../print-report.ts";
import type { FindingOptions } from "./report-options.ts";

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

interface Subject extends Pick<Compiled, "promises" | "record"> {
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
  await buildOnce(options, io, cache);
  const { config, root } = await loadConfig(io, options.config);
  const stopped = io.untilStopped?.() ?? AbortSignal.abort();
  const watched = { below: resolve(root, config.policies ?? "policies"), beside: root };
  await watchPolicy(watched, stopped, async () => {
    await buildOnce(options, io, cache);
  });
  return 0;
}

async function buildOnce(options: BuildOptions, io: Io, cache?: CompileCache): Promise<ExitCode> {
  const { settings, model, diagnostics, ...policy } = await openPolicy(options.config, io, cache && { cache });
  const refused = model === null || diagnostics.some(({ severity }) => severity === "error");
  const built = refused ? NOTHING : await buildFiles({ ...policy, model }, settings, options.check === true);
  const all = [...diagnostics, ...built.diagnostics];
  return printReport({ command: "build", ...policy, diagnostics: all, files: built.files }, options, io);
}

async function buildFiles({ model, ...tests }: Subject, settings: Settings, check: boolean): Promise<Built> {
  const { generateOutputs } = await import("../output/generate-outputs.ts");
  const { standingOf } = await import("../promises/standing-of.ts");
  const { confineOutputs, outputFinding } = await import("../output/confine-outputs.ts");
  const generated = await generateOutputs(model, await standingOf(model, tests), settings.config.build);
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
