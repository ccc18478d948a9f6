import { resolve } from "node:path";
import { blocking } from "../blocking.ts";
import { displayPath } from "../display-path.ts";
import { colours, usage, type ExitCode, type Io } from "../io.ts";
import { openPolicy } from "../open-policy.ts";
import { printReport } from "../print-report.ts";
import { countExpired } from "../retention/count-expired.ts";
import { explainCounts } from "../retention/explain-counts.ts";
import { loadRows } from "../retention/load-rows.ts";
import { renderRetention, renderRetentionJson } from "../retention/render-retention.ts";
import { withProgress } from "../with-progress.ts";

export interface RetentionOptions {
  readonly config?: string;
  readonly json?: boolean;
  /** Path of the module that gives the rows, relative to where the command runs. */
  readonly rows: string;
  /** How many records are looked at, at most. */
  readonly limit: string;
  /** Seconds until the next record must be there. */
  readonly wait: string;
}

/** `candor retention`: what should be gone by now, counted by record type and data item. Ends with 1 where anything should. */
export async function retention(options: RetentionOptions, io: Io): Promise<ExitCode> {
  const [limit, wait] = [Number(options.limit), Number(options.wait)];
  if (!Number.isInteger(limit) || limit < 1) return usage(io, "--limit takes a whole number from 1");
  if (!(wait > 0 && wait <= MOST_WAIT)) return usage(io, `--wait takes a number of seconds up to ${MOST_WAIT}`);
  const { settings, model, diagnostics, places, texts, folders } = await openPolicy(options.config, io);
  if (model === null || (await blocking(diagnostics)).length > 0) {
    const report = { command: "retention", diagnostics, texts, folders } as const;
    return printReport(report, options.json ? { json: true } : {}, io, settings);
  }
  const path = resolve(io.cwd, options.rows);
  const named = displayPath(io.cwd, path);
  const loaded = await loadRows(path, wait);
  if ("fault" in loaded) return usage(io, `\`${named}\` ${loaded.fault}`);
  const counted = await withProgress(io, "looking at the records", () => countExpired(loaded, { limit, wait }));
  if (counted.fault !== null) io.stderr.write(`error: \`${named}\` ${counted.fault}\n`);
  const overdue = explainCounts(counted.counts, { model, places });
  const shown = { overdue, looked: counted.looked, complete: counted.fault === null };
  io.stdout.write(options.json ? renderRetentionJson(shown) : renderRetention(shown, colours(io)));
  return counted.fault === null ? (overdue.length > 0 ? 1 : 0) : 2;
}

/** A day. */
const MOST_WAIT = 86_400;
