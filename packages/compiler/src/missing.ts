import type { Diagnostic } from "@candor/model";
import type { DocumentKind, PolicyDocuments } from "./document.ts";
import { folderName, pathIn } from "./folder.ts";
import { startOf } from "./text/place.ts";
import { shown } from "./text/shown.ts";

/** What each required document is for. The mission is not here: a rule of its own speaks of it. */
const REQUIRED: readonly (readonly [kind: DocumentKind, says: string])[] = [
  ["company", "who you are"],
  ["data", "which data you hold"],
  ["recipients", "who else gets data"],
  ["safeguards", "how data is kept safe"],
  ["rights", "where people ask"],
  ["breach", "what you do when something goes wrong"],
];

/** Documents that `candor new` writes with their first entry. */
const ENTRIES: ReadonlyMap<DocumentKind, string> = new Map([
  ["data", "data <id>"],
  ["recipients", "recipient <id>"],
  ["safeguards", "safeguard <id>"],
]);

/** One finding for each document without which there is no policy. */
export function missingDocuments({ folder, present }: PolicyDocuments): readonly Diagnostic[] {
  const missing = REQUIRED.filter(([kind]) => !present.has(kind)).map(([kind, says]) => {
    const message = `there is no \`${kind}.md\`: it says ${says}`;
    return finding(
      "file/missing",
      pathIn(folder, `${kind}.md`),
      message,
      `\`candor new ${ENTRIES.get(kind) ?? kind}\` writes one to begin with`,
    );
  });
  if (present.has("purpose")) return missing;
  const message = "there is no purpose: a policy says at least one thing that data is used for";
  return [
    ...missing,
    finding("file/missing", pathIn(folder, "purposes"), message, "`candor new purpose <id>` writes one to begin with"),
  ];
}

/** The finding about a folder without a document. */
export function emptyFolder(folder: string): Diagnostic {
  const name = folderName(folder);
  const message = `${name === "" ? "this folder" : shown(name)} holds no policy`;
  return finding("file/empty-folder", name || ".", message, "run `candor init` to write a first one");
}

function finding(rule: string, path: string, message: string, help: string): Diagnostic {
  return { rule, severity: "error", message, help, place: startOf(path) };
}
