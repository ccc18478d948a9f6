import type { Document, FrontmatterPath, PolicyDocuments } from "../../../../document.ts";
import { isDay } from "../../../../time/day.ts";
import { valueAt } from "../../../../facts/fact-path.ts";
import { shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "field/future",
  severity: "warning",
  summary: "What was done was done on a day that has come.",
  *check(policy, { today }) {
    if (today === null) return;
    for (const { document, path, done } of daysOf(policy)) {
      const day = valueAt(document.frontmatter, path);
      if (typeof day !== "string" || !isDay(day) || day <= today) continue;
      const message = `${shown(day)} has not come yet, and ${shown(String(path.at(-1)))} says that something was ${done} on it`;
      yield atFact(document, path, { message, help: "write the day on which it was done" });
    }
  },
};

interface Dated {
  readonly document: Document;
  readonly path: FrontmatterPath;
  /** What was done on that day. */
  readonly done: string;
}

/** Where a policy may say on which day something was done. */
function daysOf({ mission, breach, recipients, safeguards }: PolicyDocuments): readonly Dated[] {
  return [
    ...(mission ? [{ document: mission, path: ["reviewed"], done: "reviewed" }] : []),
    ...(breach
      ? everywhere(breach).map((path) => ({ document: breach, path: [...path, "rehearsed"], done: "practised" }))
      : []),
    ...(recipients ? entries(recipients, "contract", "signed") : []),
    ...(safeguards ? entries(safeguards, "checked", "checked") : []),
  ];
}

function entries(document: Document<"recipients" | "safeguards">, field: string, done: string): readonly Dated[] {
  return everywhere(document).flatMap((path) =>
    Object.keys(Object(valueAt(document.frontmatter, path)) as object)
      .filter((id) => path.length > 0 || id !== "by-place")
      .map((id) => ({ document, path: [...path, id, field], done })),
  );
}

/** The facts for everybody, and those of each place. */
function everywhere({ frontmatter }: Document): readonly FrontmatterPath[] {
  const places = Object.keys(Object(valueAt(frontmatter, ["by-place"])) as object);
  return [[], ...places.map((place) => ["by-place", place])];
}
