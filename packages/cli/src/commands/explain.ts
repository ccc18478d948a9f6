import { styleText } from "node:util";
import { packPage, PACKS } from "@candor/compiler";
import { didYouMean } from "../did-you-mean.ts";
import { colours, usage, type ExitCode, type Io } from "../io.ts";
import { clip } from "../render/visible.ts";
import { allRules } from "../rule-pages.ts";

/** `candor explain`: the page of one rule, or of one pack. */
export async function explain(id: string, io: Io): Promise<ExitCode> {
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
