import { join } from "node:path";
import type { Release } from "@candor/compiler";
import type { CompiledPolicy } from "../compile-policy.ts";
import type { Settings } from "../config/load-config.ts";
import { displayPath } from "../display-path.ts";
import { usage, type ExitCode, type Io } from "../io.ts";
import { openPolicy } from "../open-policy.ts";
import type { FileState } from "../output/file-state.ts";
import { printReport } from "../print-report.ts";
import type { Report } from "../report.ts";
import type { MadeRelease } from "../versions/make-release.ts";
import type { Side } from "../versions/open-side.ts";
import { printRefusal, printRelease } from "../versions/print-release.ts";
import { planRelease, type ReleasePlan, type ReleaseRequest } from "../versions/plan-release.ts";

export interface ReleaseOptions extends ReleaseRequest {
  readonly config?: string;
  readonly json?: boolean;
  /** Write nothing. */
  readonly dryRun?: boolean;
}

/**
 * `candor release`: freezes the policy as the version that follows from what changed, and writes the note to customers. Refuses
 * where the policy has errors, fails its tests or breaks a promise, where nothing changed, and a version that is too small.
 */
export async function release(options: ReleaseOptions, io: Io): Promise<ExitCode> {
  const opened = await openPolicy(options.config, io);
  const { model, diagnostics, allowed, published, settings, texts, folders } = opened;
  const shape = options.json ? { json: true } : {};
  if (model === null || diagnostics.some(({ severity }) => severity === "error"))
    return printReport({ command: "release", diagnostics, texts, folders }, shape, io, settings);
  const failing = await failingTests({ ...opened, model }, io);
  if (failing) return printReport({ command: "release", ...failing }, shape, io, settings);
  const broken = await brokenPromises({ ...opened, model });
  if (broken.length > 0) return printRefusal({ fault: "policy", says: broken.join("; "), changes: [] }, options, io);
  const policy: Side = { name: "the policy", model, published, release: null };
  const last = published.at(-1) ?? null;
  const planned = planRelease(policy, last, options, io.today);
  if ("refusal" in planned) return printRefusal(planned.refusal, options, io);
  return publish({ policy, last, plan: planned.plan, settings, allowed }, options, io);
}

interface Publication {
  readonly policy: Side;
  readonly last: Release | null;
  readonly plan: ReleasePlan;
  readonly settings: Settings;
  readonly allowed: CompiledPolicy["allowed"];
}

async function publish(
  { policy, last, plan, settings: { policies }, allowed }: Publication,
  options: ReleaseOptions,
  io: Io,
): Promise<ExitCode> {
  const { makeRelease } = await import("../versions/make-release.ts");
  const made = await makeRelease(policy, last, plan, io.today);
  const drafts = made.files.map(({ path, text }) => ({ path: displayPath(io.cwd, join(policies, path)), text }));
  const failure = options.dryRun ? null : await writeAll(drafts, policies, io.cwd);
  if (failure !== null) return usage(io, `nothing was released: ${failure}`);
  const files = drafts.map(({ path }): FileState => ({ path, state: options.dryRun ? "stale" : "written" }));
  printRelease({ made, plan, files, allowed }, options, io);
  return 0;
}

async function writeAll(drafts: MadeRelease["files"], root: string, cwd: string): Promise<string | null> {
  const { cannotWrite, placeOutputs } = await import("../output/place-outputs.ts");
  const { writeNewFiles } = await import("../versions/write-new-files.ts");
  const outputs = await placeOutputs(drafts, { root, what: "the policy folder", cwd });
  if (typeof outputs === "string") return outputs;
  const failure = await writeNewFiles(outputs);
  return failure && cannotWrite(failure.output.path, failure.reason);
}

interface Opened extends CompiledPolicy {
  readonly settings: Settings;
  readonly model: NonNullable<CompiledPolicy["model"]>;
}

/** What the policy's own tests found, where there are tests and one fails. */
async function failingTests(
  { settings: { policies }, model, places, texts }: Opened,
  io: Io,
): Promise<Pick<Report, "diagnostics" | "texts"> | null> {
  const { readFixtures, testPolicy } = await import("@candor/compiler");
  const { files, diagnostics } = await readFixtures(displayPath(io.cwd, policies), policies);
  const found = [...diagnostics, ...testPolicy({ files, model, places }).diagnostics];
  if (!found.some(({ severity }) => severity === "error")) return null;
  return { diagnostics: found, texts: new Map([...texts, ...files.map(({ path, text }) => [path, text] as const)]) };
}

/** Promises of which a test said that they are broken, be it a test of the code that `candor promises --save` kept. */
async function brokenPromises(
  opened: CompiledPolicy & { model: NonNullable<CompiledPolicy["model"]> },
): Promise<readonly string[]> {
  const { standingOf } = await import("../promises/standing-of.ts");
  const standing = await standingOf(opened.model, opened);
  return standing
    .filter(({ status }) => status === "broken")
    .map(({ promise }) => `the promise \`${promise}\` is broken: \`candor promises\` shows where`);
}
