import { nearest } from "../ids/nearest.ts";
import type { DocumentKind } from "../document.ts";

/** The kinds that are one file at the top of the policy folder; purposes have a folder of their own. */
export const SINGLE_FILES: readonly Exclude<DocumentKind, "purpose">[] = [
  "company",
  "mission",
  "data",
  "recipients",
  "safeguards",
  "rights",
  "breach",
  "report",
];

/** The kind of document that a path inside the policy folder holds, or null where it is none. */
export function kindOf(within: string): DocumentKind | null {
  if (/^purposes\/[^/]+\.md$/.test(within)) return "purpose";
  return SINGLE_FILES.find((kind) => within === `${kind}.md`) ?? null;
}

/** The kind that a path is meant to be of: also in capital letters, and of the whole folder of purposes. */
export function meantKind(within: string): DocumentKind | null {
  return within === "purposes" || /^purposes\/[^/]+$/.test(within) ? "purpose" : kindOf(within.toLowerCase());
}

/** `email` for `purposes/email.md`. */
export function idOf(within: string): string {
  return within.slice(within.lastIndexOf("/") + 1).replace(/\.md$/i, "");
}

/** The path that the author of a file without a kind most likely meant: `company.md` for `compny.md`. */
export function nearestPath(within: string): string | undefined {
  const folder = within.includes("/") ? within.slice(0, within.indexOf("/")) : null;
  if (folder !== null) return nearest(folder, ["purposes"]) && `purposes/${idOf(within)}.md`;
  return nearest(within.toLowerCase(), legalPaths());
}

/** What may stand in a policy folder. */
export function legalPaths(): readonly string[] {
  return [...SINGLE_FILES.map((kind) => `${kind}.md`), "purposes/<id>.md"];
}
