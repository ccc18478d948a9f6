import { dirname, relative, resolve } from "node:path";
import type { Adopted } from "@candor/checker";
import { inputOf } from "../check-code.ts";
import { refusal } from "../check-report.ts";
import { renderAdopt } from "../adopt/render-adopt.ts";
import { renderAdoptJson } from "../adopt/render-adopt-json.ts";
import { writeAdopted } from "../adopt/write-adopted.ts";
import type { Settings } from "../config/load-config.ts";
import { colours, usage, type ExitCode, type Io } from "../io.ts";
import { openPolicy } from "../open-policy.ts";
import { lacking, loadOptional } from "../optional-package.ts";
import { printReport } from "../print-report.ts";
import { clip } from "../render/visible.ts";
import { withProgress } from "../with-progress.ts";

export interface AdoptOptions {
  /** Path of the config, relative to where the command runs. */
  readonly config?: string;
  readonly json?: boolean;
  readonly write?: boolean;
  readonly check?: boolean;
  /** Path of the record types, relative to where the command runs. */
  readonly records?: string;
}

/**
 * `candor adopt`: a record type for each table of which a schema says that something in it is personal, and the reads that can
 * become reads of a view. Writes where it is asked to; fails where the code cannot be read, or `--check` is asked for and the record types are not current.
 */
export async function adopt(options: AdoptOptions, io: Io): Promise<ExitCode> {
  if (options.write && options.check)
    return usage(io, "use --write or --check, not both: the one writes and the other does not");
  const checker = await loadOptional("@candor/checker");
  if (!checker) return lacking("@candor/checker", "adopt", io);
  const opened = await openPolicy(options.config, io);
  const { settings, model, places } = opened;
  const refused = await refusal(opened);
  if (refused || !model) {
    const report = { ...opened, ...refused, command: "adopt" } as const;
    return printReport(report, options.json ? { json: true } : {}, io, settings);
  }
  const input = {
    ...inputOf({ settings, model, places }, io),
    records: recordsOf(options, settings, io),
    policyTable: tableOf(settings),
  };
  const adopted = await withProgress(io, "reading the code", () => checker.adopt(input));
  const done = options.write ? await writeAdopted(adopted, settings, io.cwd) : null;
  if (typeof done === "string") return usage(io, done);
  for (const { message, help, place } of adopted.diagnostics)
    io.stderr.write(`note: ${clip(`${place.file}: ${message}; ${help}`, 600)}\n`);
  const render = options.json ? renderAdoptJson : renderAdopt;
  const isUnread = adopted.diagnostics.some(({ severity }) => severity === "error");
  const exit = isUnread || (options.check && !isCurrent(adopted)) ? 1 : 0;
  io.stdout.write(render(adopted, { written: done !== null, ok: exit === 0, colour: colours(io) }));
  return exit;
}

/** Relative to the folder of the config: beside the guard file, unless it is named. */
function recordsOf({ records }: AdoptOptions, settings: Settings, { cwd }: Pick<Io, "cwd">): string {
  if (records !== undefined) return relative(settings.root, resolve(cwd, records));
  return `${dirname(tableOf(settings))}/records.gen.ts`;
}

function tableOf({ config }: Settings): string {
  const { guard = GUARD_FILE } = config.build ?? {};
  return guard === false ? GUARD_FILE : guard;
}

const GUARD_FILE = "src/candor.gen.ts";

/** Nothing to write, no question open, and it compiles. */
function isCurrent({ records, leftOut }: Adopted): boolean {
  if (leftOut.some(({ isBroken }) => isBroken)) return false;
  if (!records) return true;
  const isAnswered = records.records.every(({ questions }) => questions.length === 0);
  return isAnswered && records.faults.length === 0 && records.before?.replaceAll("\r\n", "\n") === records.text;
}
