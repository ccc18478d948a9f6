import type { Coverage } from "@candor/checker";
import { amount } from "../amount.ts";
import { foldersOf } from "./folders.ts";
import { code } from "./markdown-code.ts";
import { sharesOf } from "./shares.ts";

/** More than a comment should hold. */
const MOST = 20;

/** How much of what the code reads the policy covers, as Markdown: a sentence, then folder by folder. */
export function coverageMarkdown(coverage: Coverage): string {
  const { reads, uncovered, cannotTell, skipped } = coverage;
  const [share = 0] = sharesOf([reads - uncovered, uncovered]);
  const covered =
    reads === 0
      ? "No read of personal data was found."
      : `**${share} %** of ${amount(reads, "read")} of personal data ${reads === 1 ? "is" : "are"} covered.`;
  const unsure = cannotTell > 0 ? ` Of ${amount(cannotTell, "more read")} nobody can tell.` : "";
  const left = skipped.length > 0 ? ` ${amount(skipped.length, "file")} not checked.` : "";
  const handed = handedOnSentences(coverage);
  const table = reads === 0 ? "" : `\n\n${folderTable(coverage)}`;
  return `${covered}${unsure}${handed}${left}${table}`;
}

/** Records that are handed on whole, and calls that nobody can resolve; nothing where there are none. */
function handedOnSentences({ handedOn }: Coverage): string {
  const { records, outOfSight, dynamicCalls } = handedOn;
  const whole =
    records === 0
      ? ""
      : ` ${amount(records, "record")} ${records === 1 ? "is" : "are"} handed on whole, ${outOfSight} of them out of sight.`;
  const calls =
    dynamicCalls === 0
      ? ""
      : ` Of ${amount(dynamicCalls, "call")} with personal data only running the code tells what ${dynamicCalls === 1 ? "it runs" : "they run"}.`;
  return `${whole}${calls}`;
}

function folderTable(coverage: Coverage): string {
  const { shown, others } = foldersOf(coverage, MOST);
  const rows = shown.map(({ folder, reads, covered }) => {
    const [share = 0] = sharesOf([covered, reads - covered]);
    return `| ${code(folder)} | ${reads} | ${covered} | ${share} % |`;
  });
  const more = others > 0 ? [`\nand ${amount(others, "other folder")}`] : [];
  return ["| Folder | Reads | Covered | |", "|--|--:|--:|--:|", ...rows, ...more].join("\n");
}
