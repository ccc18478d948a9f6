import { styleText } from "node:util";
import { nearest } from "@candor/compiler";
import { colours, usage, type ExitCode, type Io } from "../io.ts";
import { clip } from "../render/visible.ts";
import { allRules } from "../rule-pages.ts";

/** `candor explain`: the page of one rule. */
export async function explain(id: string, io: Io): Promise<ExitCode> {
  const listed = await allRules();
  const rule = listed.find((candidate) => candidate.id === id);
  if (!rule) {
    const near = nearest(
      id,
      listed.map((candidate) => candidate.id),
    );
    const hint = near === undefined ? "`candor rules` lists them all" : `did you mean \`${near}\`?`;
    return usage(io, `there is no rule \`${clip(id, 100)}\`; ${hint}`);
  }
  const page = await rule.page();
  io.stdout.write(
    colours(io) ? page.replace(/^#+ .*$/gm, (heading) => styleText("bold", heading, { validateStream: false })) : page,
  );
  return 0;
}
