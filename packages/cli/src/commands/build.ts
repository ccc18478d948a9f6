import { normalize } from "node:path/posix";
import type { Diagnostic, PolicyModel } from "@candor/model";
import type { Settings } from "../config/load-config.ts";
import type { ExitCode, Io } from "../io.ts";
import { openPolicy } from "../open-policy.ts";
import type { FileState } from "../output/file-state.ts";
import { isCurrent, writeFiles } from "../output/write-files.ts";
import { printReport } from "../print-report.ts";
import type { ReportOptions } from "./report-options.ts";

export interface BuildOptions extends ReportOptions {
  /** Write nothing; a file that is missing or differs is stale. */
  readonly check?: boolean;
}

interface Built {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly FileState[];
}

/** `candor build`: the guard file and the page, written only where they change, and not at all where an error stands. */
export async function build(options: BuildOptions, io: Io): Promise<ExitCode> {
  const { settings, model, diagnostics, ...policy } = await openPolicy(options.config, io);
  const refused = model === null || diagnostics.some(({ severity }) => severity === "error");
  const built = refused ? { diagnostics: [], files: [] } : await buildFiles(model, settings, options.check === true);
  const all = [...diagnostics, ...built.diagnostics];
  return printReport({ command: "build", ...policy, diagnostics: all, files: built.files }, options, io);
}

async function buildFiles(model: PolicyModel, settings: Settings, check: boolean): Promise<Built> {
  const { generateOutputs } = await import("../output/generate-outputs.ts");
  const { confineOutputs, outputFinding } = await import("../output/confine-outputs.ts");
  const generated = await generateOutputs(model, settings.config.build);
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
