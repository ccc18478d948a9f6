import type { ParsedDocument, PolicyDocuments, SourceFile } from "../../../../document.ts";
import { onceEach } from "../../../../once-each.ts";
import { findFences } from "../../../../text/fences.ts";
import { placer } from "../../../../text/place.ts";
import { shown } from "../../../../text/shown.ts";
import type { Finding, Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "draft/question",
  severity: "warning",
  summary: "No question of a draft is left open.",
  *check(policy) {
    for (const document of documentsOf(policy)) yield* questionsIn(document);
  },
};

function documentsOf(policy: PolicyDocuments): readonly ParsedDocument[] {
  const { company, mission, data, purposes, recipients, safeguards, rights, breach, report } = policy;
  const single = [company, mission, data, recipients, safeguards, rights, breach, report];
  return [...single.filter((document) => document !== null), ...purposes];
}

/** `candor import` leaves a question as a comment among the facts, on a line that starts with `# ?`. */
const questionsIn: (document: ParsedDocument) => readonly Finding[] = onceEach(({ file }) => [...findQuestions(file)]);

/** Whether an empty line follows the one that ends here, as below the header of a draft: alone at the top, it is in nobody's form. */
function isAbove(text: string, end: number): boolean {
  return /^\r?\n[ \t]*\r?\n/.test(text.slice(end, end + 200));
}

function* findQuestions({ path, text }: SourceFile): Iterable<Finding> {
  const fences = text.includes("# ?") ? findFences(text) : null;
  if (!fences) return;
  const place = placer(path, text);
  for (const { 0: line, 1: indent = "", 2: asks = "", index } of text.matchAll(/^([ \t]*)# \?[ \t]*(.*)$/gm)) {
    if (index < fences.from || index >= fences.to) continue;
    yield {
      message: `a question of the draft is open: ${shown(asks)}`,
      help: `write here what is true of you, then delete this line${isAbove(text, index + line.length) ? " and the empty one below it" : ""}`,
      place: place(index + indent.length, index + line.trimEnd().length),
    };
  }
}
