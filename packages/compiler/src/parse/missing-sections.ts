import type { Diagnostic, Place } from "@candor/model";
import type { DocumentKind, ParsedDocument } from "../document.ts";
import { hasWords, proseOf } from "../text/words.ts";
import { headingFor, languageOfHeading } from "../headings/heading-keys.ts";

/** The sections that a kind of document cannot do without. Those with a rule of their own are not here. */
const REQUIRED: ReadonlyMap<DocumentKind, readonly [key: string, lacks: string]> = new Map([
  ["mission", ["hold-us", "how people can hold you to it"]],
  ["breach", ["what-we-do", "what you do when something goes wrong"]],
]);

/** The findings about prose that is not there: the title, a purpose's summary, and the sections of its kind. */
export function missingSections(document: ParsedDocument): readonly Diagnostic[] {
  const { kind, title, summary, titlePlace, summaryPlace, sections } = document;
  const findings: Diagnostic[] = [];
  if (title === "")
    findings.push(missing("this file has no title", "start its text with a line `# ` and a title", titlePlace));
  // The consent card shows it.
  if (kind === "purpose" && summary === "") {
    const help = "say below the title in a sentence what you do with the data";
    findings.push(missing("this purpose has no summary", help, title === "" ? summaryPlace : titlePlace));
  }
  const [key, lacks] = REQUIRED.get(kind) ?? [];
  if (
    key !== undefined &&
    !sections.some((section) => section.key === key && section.nodes.some((node) => hasWords(proseOf(node))))
  ) {
    const help = `add the heading "${headingFor(key, kind, writtenIn(document))}" and answer below it`;
    findings.push(missing(`\`${kind}.md\` does not say ${lacks}`, help, titlePlace));
  }
  return findings;
}

/** The language of its other headings: which one company.md names is not known yet. */
function writtenIn({ kind, sections }: ParsedDocument): string {
  const languages = sections.map(({ title }) => languageOfHeading(title, kind));
  return languages.find((language) => language !== null) ?? "en";
}

function missing(message: string, help: string, place: Place): Diagnostic {
  return { rule: "section/missing", severity: "error", message, help, place };
}
