import type { Caching } from "../check-code.ts";
import { cannotBegin } from "../exit-code.ts";
import { usage, type ExitCode, type Io } from "../io.ts";
import { openPolicy } from "../open-policy.ts";
import { printReport } from "../print-report.ts";
import { renameFiles } from "../rename-files.ts";
import type { Report } from "../report.ts";
import type { ReportOptions } from "../report-options.ts";
import { repositoryRoot } from "../repository-root.ts";
import { changesPart } from "../review/changes-part.ts";
import { headOf } from "../review/head-of.ts";
import { inspect } from "../review/inspect.ts";
import { coveragePart, findingsPart, promisesPart } from "../review/parts.ts";

/**
 * `candor review`: the plain-words changes for whoever reviews for legal, the findings that are not in the baseline, the
 * promises and the coverage, as one comment. Findings do not fail it: `lint` and `check` do that. Where there can be no
 * comment, standard error says why.
 */
export async function review(
  base: string,
  { config, cache }: Pick<ReportOptions, "config"> & Caching,
  io: Io,
): Promise<ExitCode> {
  const opened = await openPolicy(config, io);
  const { settings } = opened;
  const refuse = (found: Pick<Report, "diagnostics" | "texts" | "folders">): Promise<ExitCode> =>
    printReport({ command: "review", ...found }, {}, { ...io, stdout: io.stderr }, settings);
  if (cannotBegin(opened.diagnostics, opened.folders)) return refuse(opened);
  const changes = await changesPart(base, settings, io);
  if ("refused" in changes) return usage(io, changes.refused);
  const inspected = await inspect({ ...opened, config, cache }, io);
  if ("unusable" in inspected) return refuse(inspected.unusable);
  const root = (await repositoryRoot(settings.root)) ?? io.cwd;
  const parts = [
    headOf(settings, root),
    changes.text,
    findingsPart(renameFiles({ ...inspected, texts: new Map() }, io.cwd, root)),
    promisesPart(inspected),
    coveragePart(inspected),
  ];
  const text = parts.filter((part) => part !== "").join("\n\n");
  io.stdout.write(`${text.trimEnd()}\n`);
  return 0;
}
