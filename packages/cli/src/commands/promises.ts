import { join } from "node:path";
import { isDay, PROMISES_FILE } from "@candor/compiler";
import {
  digest,
  lastingResult,
  type PolicyModel,
  type PromiseRecord,
  promiseResults,
  recordRun,
  standingResults,
} from "@candor/model";
import { blocking } from "../blocking.ts";
import type { Caching } from "../check-code.ts";
import type { CompiledPolicy } from "../compile-policy.ts";
import type { Settings } from "../config/load-config.ts";
import { displayPath } from "../display-path.ts";
import { colours, usage, type ExitCode, type Io } from "../io.ts";
import { openPolicy } from "../open-policy.ts";
import { cannotWrite } from "../output/place-outputs.ts";
import { printReport } from "../print-report.ts";
import { renderPromises } from "../promises/render-promises.ts";
import { recordText, saveRecord } from "../promises/save-record.ts";
import { fromRoot, testCode } from "../promises/test-code.ts";
import { painter } from "../render/paint.ts";

export interface PromisesOptions extends Caching {
  readonly config?: string;
  readonly json?: boolean;
  /** Keep the results in the policy folder. */
  readonly save?: boolean;
  /** `YYYY-MM-DD`, the day of the test. */
  readonly now?: string;
}

interface Opened extends CompiledPolicy, Caching {
  readonly settings: Settings;
  readonly model: PolicyModel;
}

/**
 * `candor promises`: tests each promise of the mission, on the policy and, where the config names a project, on the code.
 * Other errors of the policy are no errors of a promise, and are named.
 */
export async function promises(options: PromisesOptions, io: Io): Promise<ExitCode> {
  const { now: date = io.today } = options;
  if (!isDay(date)) return usage(io, `\`${date}\` is no day: write it as in \`--now ${io.today}\``);
  const { model, ...opened } = await openPolicy(options.config, io);
  const { diagnostics, settings, texts, folders } = opened;
  if (model === null || (await blocking(diagnostics)).length > 0) {
    const shape = options.json ? { json: true } : {};
    return printReport({ command: "promises", diagnostics, texts, folders }, shape, io, settings);
  }
  const { standing, record } = await test({ ...opened, model, cache: options.cache }, date, io);
  io.stdout.write(options.json ? recordText(record) : renderPromises(model, standing, painter(colours(io))));
  const ofPromises = new Set(opened.promises.flatMap(({ rules }) => rules));
  const errors = diagnostics.filter(({ severity, rule }) => severity === "error" && !ofPromises.has(rule)).length;
  if (errors > 0) io.stderr.write(`note: the policy has other errors (${errors}); \`candor lint\` shows them\n`);
  const exit = errors > 0 || standing.some(({ status }) => status === "broken") ? 1 : 0;
  return options.save ? save(record, settings, exit, io) : exit;
}

async function save(record: PromiseRecord, { policies }: Settings, exit: ExitCode, io: Io): Promise<ExitCode> {
  const saved = await saveRecord(policies, record);
  const path = displayPath(io.cwd, join(policies, PROMISES_FILE));
  if ("refused" in saved) return usage(io, cannotWrite(path, saved.refused));
  io.stderr.write(`${saved.state}: ${path}\n`);
  return exit;
}

/** What this run found; a result that tested more than it is kept, with its date and the text that it is of. */
async function test(opened: Opened, date: string, io: Io) {
  const { model, settings } = opened;
  const { code, why } = await testCode(opened, io);
  if (why !== null) io.stderr.write(`note: the code was not tested: ${why}\n`);
  const policy = { version: model.version, digest: await digest(model) };
  const checks = opened.promises.map((check) => ({
    ...check,
    findings: check.findings.map((finding) => fromRoot(finding, settings.root, io.cwd)),
  }));
  const results = promiseResults(model.mission.promises, { checks, code, policy, date });
  const lasting = results.map((result) => lastingResult(result, opened.record));
  return {
    standing: standingResults(results, opened.record),
    record: recordRun(opened.record, lasting, { date, policy }),
  };
}
