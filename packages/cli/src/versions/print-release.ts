import { languageName } from "@candor/compiler";
import type { Allowed } from "@candor/model";
import { colours, usage, type ExitCode, type Io } from "../io.ts";
import type { FileState } from "../output/file-state.ts";
import { painter } from "../render/paint.ts";
import { jsonChanges, jsonRefusal } from "./json-changes.ts";
import { visible } from "../render/visible.ts";
import type { MadeRelease } from "./make-release.ts";
import type { Refusal, ReleasePlan } from "./plan-release.ts";
import { renderChanges, renderList } from "./render-changes.ts";

/** How a release is printed. */
export interface Printing {
  readonly json?: boolean;
  /** Nothing was written. */
  readonly dryRun?: boolean;
}

interface Printed {
  readonly made: MadeRelease;
  readonly plan: ReleasePlan;
  readonly files: readonly FileState[];
  /** Findings that comments in the policy let stand: whoever releases it releases them too. */
  readonly allowed: readonly Allowed[];
}

/** Prints a release that was made, or that would be, and says what is left to do. */
export function printRelease(
  { made, plan, files, allowed }: Printed,
  { json, dryRun = false }: Printing,
  io: Io,
): void {
  if (json) {
    io.stdout.write(jsonChanges("release", plan.changes, { release: made.release, files, dryRun, allowed }));
    return;
  }
  if (plan.changes) io.stdout.write(`${renderChanges(plan.changes, painter(colours(io)))}\n`);
  for (const { path } of files) io.stdout.write(`${dryRun ? "would write" : "written"}  ${path}\n`);
  if (dryRun) io.stdout.write(`\n${made.note}`);
  for (const { finding, reason, author, place } of allowed) {
    const where = `${place.file}:${place.start.line}`;
    io.stdout.write(`allowed  ${finding.rule} at ${visible(where)}: ${visible(reason)} (${visible(author)})\n`);
  }
  const told = plan.changes?.changes.some(({ weight }) => weight !== "patch") ?? false;
  const tell = told ? `tell people before ${plan.effective} (the note is written to them), and ` : "";
  for (const language of withoutCards(made)) {
    const why = `parts of it are missing or behind: \`candor translate ${language}\` lists them`;
    io.stderr.write(`no consent cards in ${languageName(language)}: ${why}\n`);
  }
  if (!dryRun) io.stderr.write(`next: ${tell}commit both files; \`candor build\` makes the page\n`);
}

/** The languages that the policy lists and the release has no cards in. */
function withoutCards({ release: { model, cards } }: MadeRelease): readonly string[] {
  const frozen = new Set(cards.map(({ language }) => language));
  return model.company.languages.filter((language) => !frozen.has(language));
}

/** Says why there is no release, with the changes that stand against it. */
export function printRefusal({ fault, says, changes }: Refusal, { json }: Printing, io: Io): ExitCode {
  if (fault === "usage") return usage(io, says);
  if (json) {
    io.stdout.write(jsonRefusal(says, changes));
    return 1;
  }
  io.stderr.write(`error: nothing was released: ${says}\n`);
  if (changes.length > 0) io.stderr.write(`${renderList(changes, painter(false))}\n`);
  return 1;
}
