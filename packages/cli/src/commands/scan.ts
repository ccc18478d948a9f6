import { colours, usage, type ExitCode, type Io } from "../io.ts";
import { openPolicy } from "../open-policy.ts";
import { lacking, loadOptional } from "../optional-package.ts";
import { printReport } from "../print-report.ts";
import { clip } from "../render/visible.ts";
import { renderScan } from "../scan/render-scan.ts";
import { renderScanJson } from "../scan/render-scan-json.ts";
import { writeScan } from "../scan/write-scan.ts";
import { withProgress } from "../with-progress.ts";

export interface ScanOptions {
  /** Path of the config, relative to where the command runs. */
  readonly config?: string;
  readonly json?: boolean;
  /** What is sure goes into the config. */
  readonly write?: boolean;
}

/**
 * `candor scan`: what looks personal in the code and is not bound, and whose packages and hosts it names. Proposals are no
 * findings: the command fails where it is used wrongly, and nowhere else.
 */
export async function scan(options: ScanOptions, io: Io): Promise<ExitCode> {
  const checker = await loadOptional("@candor/checker");
  if (!checker) return lacking("@candor/checker", "scan", io);
  const { settings, model } = await openPolicy(options.config, io);
  const { config, root, file, texts, diagnostics } = settings;
  if (diagnostics.length > 0) {
    await printReport({ command: "scan", diagnostics, texts }, { json: options.json === true }, io, settings);
    return 2;
  }
  const text = texts.get(file);
  const scanned = await withProgress(io, "reading the code", () =>
    checker.scan({
      model,
      config: config.check ?? {},
      folder: root,
      cwd: io.cwd,
      ...(text !== undefined && { configFile: { file, text } }),
    }),
  );
  const written = options.write ? await writeScan(checker, scanned, settings, io.cwd) : null;
  if (typeof written === "string") return usage(io, written);
  for (const { message, help, place } of scanned.diagnostics)
    io.stderr.write(`note: ${clip(`${place.file}: ${message}; ${help}`, 600)}\n`);
  if (!model)
    io.stderr.write("note: there is no policy that can be read, so every data item and recipient is a new one\n");
  const render = options.json ? renderScanJson : renderScan;
  io.stdout.write(render(scanned, { written, colour: colours(io) }));
  return 0;
}
