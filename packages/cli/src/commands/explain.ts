import { styleText } from "node:util";
import { packPage, PACKS } from "@candor/compiler";
import { didYouMean } from "../did-you-mean.ts";
import { readLocation } from "../explain/read-location.ts";
import { colours, usage, type ExitCode, type Io } from "../io.ts";
import { clip } from "../render/visible.ts";
import type { ReportOptions } from "../report-options.ts";
import { allRules } from "../rule-pages.ts";

export interface ExplainOptions extends Pick<ReportOptions, "config" | "json"> {
  /** The id of a rule or of a pack; or a place in code: `src/send.ts:12:8`. */
  readonly what: string;
}

/** `candor explain`: the page of one rule, or of one pack; or what is known of a line of code. */
export async function explain({ what, ...options }: ExplainOptions, io: Io): Promise<ExitCode> {
  const asked = readLocation(what);
  if (asked) {
    const { explainCode } = await import("../explain/explain-code.ts");
    return explainCode(asked, options, io);
  }
  if (options.json) return usage(io, "`--json` is for a line of code: the page of a rule is Markdown");
  return explainRule(what, io);
}

async function explainRule(id: string, io: Io): Promise<ExitCode> {
  const listed = await allRules();
  const pages = new Map([
    ...PACKS.map((pack) => [pack.id, async () => packPage(pack, (rule) => `\`${rule}\``)] as const),
    ...listed.map((rule) => [rule.id, rule.page] as const),
  ]);
  const page = await pages.get(id)?.();
  if (page === undefined) {
    const hint = didYouMean(id, [...pages.keys()], "`candor rules` lists them all");
    return usage(io, `there is no rule \`${clip(id, 100)}\`; ${hint}`);
  }
  io.stdout.write(
    colours(io) ? page.replace(/^#+ .*$/gm, (heading) => styleText("bold", heading, { validateStream: false })) : page,
  );
  return 0;
}
