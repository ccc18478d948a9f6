import type { Asked } from "@candor/checker";
import { blocking } from "../blocking.ts";
import { inputOf } from "../check-code.ts";
import { colours, type ExitCode, type Io } from "../io.ts";
import { openPolicy } from "../open-policy.ts";
import { lacking, loadOptional } from "../optional-package.ts";
import { printReport } from "../print-report.ts";
import type { ReportOptions } from "../report-options.ts";
import { withProgress } from "../with-progress.ts";

/** Explains each read on a line of code, and what leaves it there; 0 whatever there is to say. */
export async function explainCode(
  asked: Asked,
  options: Pick<ReportOptions, "config" | "json">,
  io: Io,
): Promise<ExitCode> {
  const checker = await loadOptional("@candor/checker");
  if (!checker) return lacking("@candor/checker", "explain", io);
  const { settings, model, places, texts, folders, diagnostics } = await openPolicy(options.config, io);
  if (model === null || (await blocking(diagnostics)).length > 0)
    return printReport({ command: "explain", diagnostics, texts, folders }, options, io, settings);
  const input = inputOf({ settings, model, places }, io);
  const explained = await withProgress(io, "checking the code", () => checker.explain(input, asked));
  if (options.json) {
    const { renderExplainedJson } = await import("./render-explained-json.ts");
    io.stdout.write(renderExplainedJson(asked, explained));
  } else {
    const { renderExplained } = await import("./render-explained.ts");
    const all = new Map([...texts, ...explained.texts]);
    io.stdout.write(renderExplained(asked, { ...explained, texts: all }, colours(io)));
  }
  return 0;
}
