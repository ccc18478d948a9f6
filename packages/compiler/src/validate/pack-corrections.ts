import type { Diagnostic } from "@candor/model";
import type { ParsedDocument } from "../document.ts";
import { pointerOf } from "../facts/pointer.ts";
import { shown } from "../text/shown.ts";
import { valueAt } from "../facts/fact-path.ts";

/** Corrections of the rule packs that cannot be meant: the demands taken away, and a pack both added and taken away. */
export function wrongCorrections(document: ParsedDocument): readonly Diagnostic[] {
  const packs = document.kind === "company" ? valueAt(document.frontmatter, ["packs"]) : null;
  const corrections: readonly unknown[] = Array.isArray(packs) ? packs : [];
  return corrections.flatMap((correction, index): readonly Diagnostic[] => {
    const words = typeof correction === "string" ? wordsFor(correction, corrections) : null;
    const path = ["packs", index];
    const at = { place: document.placeOf(path), pointer: pointerOf(path) };
    return words ? [{ rule: "field/type", severity: "error", ...words, ...at }] : [];
  });
}

function wordsFor(correction: string, corrections: readonly unknown[]): Pick<Diagnostic, "message" | "help"> | null {
  const pack = correction.slice(1);
  if (correction === "-candor") {
    return {
      message: `${shown(correction)} takes away every demand of Candor, wherever the company is`,
      help: "remove it; a single finding is allowed with `candor-allow` and a reason",
    };
  }
  if (!correction.startsWith("-") || !corrections.includes(`+${pack}`)) return null;
  return {
    message: `${shown(pack)} is added and taken away at once`,
    help: `remove ${shown(`+${pack}`)} or ${shown(correction)}`,
  };
}
