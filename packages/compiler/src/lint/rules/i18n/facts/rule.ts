import type { Edit, Fix } from "@candor/model";
import type { ParsedDocument } from "../../../../document.ts";
import { placer } from "../../../../text/place.ts";
import { shown } from "../../../../text/shown.ts";
import type { Extra } from "../../../../document.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "i18n/facts",
  severity: "error",
  summary: "Facts stand in the source alone; a translation says its texts.",
  *check({ languages }) {
    for (const { source, parsed, extra } of languages.flatMap(({ documents }) => documents)) {
      for (const fact of extra) {
        if (!parsed || fact.kind !== "fact" || fact.path === null) continue;
        const fix = deletion(parsed, fact);
        const words = {
          message: `${shown(fact.name)} is a fact, and facts stand in ${shown(source)} alone`,
          help: "delete it here",
          ...(fix && { fix }),
        };
        yield atFact(parsed, fact.path, words, "key");
      }
    }
  },
};

/** Deletes the lines of a fact, where it has them to itself. */
function deletion(document: ParsedDocument, { path, name }: Extra): Fix | null {
  if (path === null) return null;
  const { file } = document;
  const from = file.text.lastIndexOf("\n", document.placeOf(path, "key").start.offset - 1) + 1;
  const end = document.placeOf(path).end.offset;
  const [rest = "", newline = ""] = /^[^\r\n]*(\r?\n|$)/.exec(file.text.slice(end)) ?? [];
  const before = file.text.slice(from, document.placeOf(path, "key").start.offset);
  if (before.trim() !== "" || rest.trim() !== "" || newline === "") return null;
  const edits: Edit[] = [{ place: placer(file.path, file.text)(from, end + rest.length), text: "" }];
  return { title: `delete ${shown(name)}`, edits };
}
