import type { Diagnostic } from "@candor/model";
import type { ParsedDocument, PolicyDocuments } from "../document.ts";
import { pathOf, valueAt } from "../facts/fact-path.ts";
import type { Pack } from "../packs/packs.ts";
import { isId } from "../ids/id.ts";
import { inWords, shown } from "../text/shown.ts";
import { idsAt } from "./ids-at.ts";
import { knownIds } from "./known.ts";

/**
 * The findings of validation, where one is about several words in the place of an id with advice that knows which ids there
 * are: a comma is proposed between ids that are declared, and between no others.
 */
export function adviseOnIds(
  findings: readonly Diagnostic[],
  policy: PolicyDocuments,
  parsed: readonly ParsedDocument[],
  packs: readonly Pack[],
): readonly Diagnostic[] {
  if (!findings.some(({ rule }) => rule === "id/format")) return findings;
  const known = knownIds(policy, parsed, packs);
  return findings.map((finding) => {
    const words = finding.rule === "id/format" ? wordsAt(finding, parsed) : null;
    const legal = words && known[words.to];
    return words && legal ? { ...finding, ...advice(words.ids, new Set(legal)) } : finding;
  });
}

/** The words of a text that names ids, where it has several. */
function wordsAt({ place, pointer }: Diagnostic, parsed: readonly ParsedDocument[]) {
  const document = parsed.find(({ file }) => file.path === place.file);
  if (!document || pointer === undefined) return null;
  const path = pathOf(pointer, document.frontmatter);
  const text = valueAt(document.frontmatter, path);
  const to = idsAt(document.kind, path);
  const ids = typeof text === "string" ? text.trim().split(/\s+/) : [];
  return to !== null && ids.length > 1 ? { ids, to } : null;
}

function advice(ids: readonly string[], legal: ReadonlySet<string>): Pick<Diagnostic, "help" | "nearest"> {
  const one = ids.join("-").toLowerCase();
  if (legal.has(one)) return { help: `did you mean ${shown(one)}?`, nearest: one };
  // Words that can be no ids have been told how an id is written.
  if (!ids.every(isId)) return {};
  const unknown = ids.filter((id) => !legal.has(id));
  if (unknown.length === 0) return { help: `put a comma between them: ${shown(ids.join(", "))}` };
  const help = `put hyphens into one id and commas between several; nothing declares ${inWords(unknown.map(shown), "or")}`;
  return { help };
}
