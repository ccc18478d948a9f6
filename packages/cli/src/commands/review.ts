import type { ReportOptions } from "../report-options.ts";
import { usage, type ExitCode, type Io } from "../io.ts";
import { loadConfig } from "../config/load-config.ts";
import { changesPart } from "../review/changes-part.ts";
import { inspect } from "../review/inspect.ts";
import { coveragePart, findingsPart, promisesPart } from "../review/parts.ts";

/** Finds the comment again, so that a later run replaces it. */
const MARK = "<!-- candor review -->";

/**
 * `candor review`: the plain-words changes for whoever reviews for legal, the findings that are not in the baseline, the
 * promises and the coverage, as one comment. Findings do not fail it: `lint` and `check` do that.
 */
export async function review(base: string, options: Pick<ReportOptions, "config">, io: Io): Promise<ExitCode> {
  const settings = await loadConfig(io, options.config);
  const changes = await changesPart(base, settings, io);
  if ("refused" in changes) return usage(io, changes.refused);
  const inspected = await inspect(options.config, io);
  if (typeof inspected === "string") return usage(io, inspected);
  const parts = [
    MARK,
    "## Candor",
    changes.text,
    findingsPart(inspected),
    promisesPart(inspected),
    coveragePart(inspected),
  ];
  io.stdout.write(
    `${parts
      .filter((part) => part !== "")
      .join("\n\n")
      .trimEnd()}\n`,
  );
  return 0;
}
