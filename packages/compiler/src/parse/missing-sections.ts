import type { Diagnostic, Place } from "@candor/model";
import type { DocumentKind, ParsedDocument } from "../document.ts";

/** The sections that a kind of document cannot do without. Those with a rule of their own are not here. */
const REQUIRED: ReadonlyMap<DocumentKind, readonly [key: string, lacks: string, heading: string]> = new Map([
  ["mission", ["hold-us", "how people can hold you to it", "How to hold us to this"]],
  ["breach", ["what-we-do", "what you do when something goes wrong", "What we do"]],
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
  const [key, lacks, heading] = REQUIRED.get(kind) ?? [];
  if (key !== undefined && !sections.some((section) => section.key === key && section.text.trim() !== ""))
    findings.push(
      missing(`\`${kind}.md\` does not say ${lacks}`, `add the heading "${heading}" and answer below it`, titlePlace),
    );
  return findings;
}

function missing(message: string, help: string, place: Place): Diagnostic {
  return { rule: "section/missing", severity: "error", message, help, place };
}
