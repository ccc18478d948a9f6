import type { FrontmatterPath, ParsedDocument } from "../../../../document.ts";
import { formerIdsOf } from "../../../../ids/former-ids.ts";
import { nearest } from "../../../../ids/nearest.ts";
import { shown } from "../../../../text/shown.ts";
import { startOf } from "../../../../text/place.ts";
import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "i18n/unknown",
  severity: "warning",
  summary: "A translation has the files, sections and texts of its source, and no others.",
  *check({ languages }) {
    for (const { language, documents, strangers } of languages) {
      const sources = documents.map(({ source }) => source);
      for (const { file } of strangers) {
        const near = nearest(file.within.slice(language.length + 1), sources);
        const help = near === undefined ? "remove it" : `rename it to ${shown(`${language}/${near}`)}, or remove it`;
        const message = `${shown(file.within)} translates no document of this policy`;
        yield {
          message,
          help,
          place: startOf(file.path),
          ...(near !== undefined && { nearest: `${language}/${near}` }),
        };
      }
      for (const { source, original, parsed, extra } of documents) {
        const path = `${language}/${source}`;
        if (parsed && parsed.file.within !== path) {
          const message = `${shown(parsed.file.within)} has the name that ${shown(source)} had before`;
          yield { message, help: `rename it to ${shown(path)}`, place: startOf(parsed.file.path), nearest: path };
        }
        for (const { kind, name, place, path: at } of extra) {
          if (kind === "fact") continue;
          const heir = at && heirOf(original, at);
          if (heir) {
            const message = `${shown(String(at[0]))} is the id that ${shown(heir)} had before`;
            yield { message, help: `write ${shown(heir)} in its place`, place, nearest: heir };
            continue;
          }
          const [what, help] =
            kind === "section"
              ? [`the section ${shown(name)}`, "remove it, or say behind its heading which one it is, as in `{#why}`"]
              : [shown(name), "remove it"];
          yield { message: `${shown(source)} has nothing that ${what} would translate`, help, place };
        }
      }
    }
  },
};

/** The entry of today that had the id which a path starts with. */
function heirOf(original: ParsedDocument, [id]: FrontmatterPath): string | undefined {
  if (original.kind === "purpose") return undefined;
  return formerIdsOf(original).find((former) => former.id === id)?.heir;
}
