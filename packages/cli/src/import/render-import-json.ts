import { join } from "node:path/posix";
import type { Imported } from "@candor/importer";
import { jsonText } from "../json-text.ts";

/** The one object of `candor import --json`; `schemas/import.schema.json` describes it. */
export function renderImportJson(imported: Imported, folder: string, dryRun: boolean): string {
  const { files, sources, entries, facts, questions, quotes, saysNothing, notUnderstood } = imported;
  const output = {
    format: 1,
    command: "import",
    ok: true,
    files: files.map(({ path }) => ({ path: join(folder, path), state: dryRun ? "planned" : "written" })),
    sources,
    entries,
    facts,
    questions,
    quotes,
    saysNothing: saysNothing.map(({ sentence: { file, line, text }, why }) => ({ file, line, words: text, why })),
    notUnderstood: notUnderstood.map(({ file, line, text }) => ({ file, line, words: text })),
  };
  return jsonText(output);
}
