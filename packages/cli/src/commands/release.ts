import { join, resolve } from "node:path";
import type { Release } from "@candor/compiler";
import type { CompiledPolicy } from "../compile-policy.ts";
import type { Settings } from "../config/load-config.ts";
import { displayPath } from "../display-path.ts";
import { colours, usage, type ExitCode, type Io } from "../io.ts";
import { openPolicy } from "../open-policy.ts";
import type { FileState } from "../output/file-state.ts";
import { printReport } from "../print-report.ts";
import { painter } from "../render/paint.ts";
import type { MadeRelease } from "../versions/make-release.ts";
import type { Side } from "../versions/open-side.ts";
import { planRelease, type Refusal, type ReleasePlan, type ReleaseRequest } from "../versions/plan-release.ts";

export interface ReleaseOptions extends ReleaseRequest {
  readonly config?: string;
  readonly json?: boolean;
  /** Write nothing. */
  readonly dryRun?: boolean;
}

/**
 * `candor release`: freezes the policy as the version that follows from what changed, and writes the note to customers. Refuses
 * where the policy has errors or breaks a promise, where nothing changed, and a version that is too small.
 */
export async function release(options: ReleaseOptions, io: Io): Promise<ExitCode> {
  const opened = await openPolicy(options.config, io);
  const { model, diagnostics, published, settings, texts } = opened;
  if (model === null || diagnostics.some(({ severity }) => severity === "error"))
    return printReport({ command: "release", diagnostics, texts }, { ...(options.json && { json: true }) }, io);
  const broken = await brokenPromises({ ...opened, model });
  if (broken.length > 0) return refused({ fault: "policy", says: broken.join("; "), changes: [] }, options, io);
  const policy: Side = { name: "the policy", model, published, release: null };
  const last = published.at(-1) ?? null;
  const planned = planRelease(policy, last, options, io.today);
  if ("refusal" in planned) return refused(planned.refusal, options, io);
  return publish({ policy, last, plan: planned.plan, settings }, options, io);
}

interface Publication {
  readonly policy: Side;
  readonly last: Release | null;
  readonly plan: ReleasePlan;
  readonly settings: Settings;
}

async function publish(
  { policy, last, plan, settings }: Publication,
  options: ReleaseOptions,
  io: Io,
): Promise<ExitCode> {
  const { makeRelease } = await import("../versions/make-release.ts");
  const made = await makeRelease(policy, last, plan, io.today);
  const folder = resolve(settings.root, settings.config.policies ?? "policies");
  const failure = options.dryRun ? null : await writeAll(made, folder);
  if (failure !== null) return usage(io, `nothing was released: ${failure}`);
  const files = made.files.map(({ path }): FileState => {
    return { path: displayPath(io.cwd, join(folder, path)), state: options.dryRun ? "stale" : "written" };
  });
  await print({ made, plan, files }, options, io);
  return 0;
}

async function writeAll({ files }: MadeRelease, folder: string): Promise<string | null> {
  const { confine } = await import("../output/confine.ts");
  const { writeNewFiles } = await import("../versions/write-new-files.ts");
  const outputs: { path: string; target: string; text: string }[] = [];
  for (const { path, text } of files) {
    const confined = await confine(folder, path);
    if ("refused" in confined) return `\`${path}\` cannot be written: ${confined.refused}`;
    outputs.push({ path, target: confined.target, text });
  }
  const failure = await writeNewFiles(outputs);
  return failure && `\`${failure.output.path}\` cannot be written: ${failure.reason}`;
}

interface Printed {
  readonly made: MadeRelease;
  readonly plan: ReleasePlan;
  readonly files: readonly FileState[];
}

async function print({ made, plan, files }: Printed, { json, dryRun = false }: ReleaseOptions, io: Io): Promise<void> {
  const { release } = made;
  if (json) {
    const { jsonChanges } = await import("../versions/json-changes.ts");
    io.stdout.write(jsonChanges("release", plan.changes, { release, files, dryRun }));
    return;
  }
  const { renderChanges } = await import("../versions/render-changes.ts");
  if (plan.changes) io.stdout.write(`${renderChanges(plan.changes, painter(colours(io)))}\n`);
  for (const { path } of files) io.stdout.write(`${dryRun ? "would write" : "written"}  ${path}\n`);
  const told = plan.changes?.changes.some(({ weight }) => weight !== "patch") ?? false;
  const tell = told ? `tell people before ${plan.effective} (the note is written to them), and ` : "";
  if (!dryRun) io.stderr.write(`next: ${tell}commit both files; \`candor build\` makes the page\n`);
}

async function refused({ fault, says, changes }: Refusal, { json }: ReleaseOptions, io: Io): Promise<ExitCode> {
  if (fault === "usage") return usage(io, says);
  if (json) io.stdout.write(`${JSON.stringify({ format: 1, command: "release", refused: says, changes }, null, 2)}\n`);
  else io.stderr.write(`error: nothing was released: ${says}\n`);
  if (!json && changes.length > 0) {
    const { renderList } = await import("../versions/render-changes.ts");
    io.stderr.write(`${renderList(changes, painter(false))}\n`);
  }
  return 1;
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
