import { group, type ParsedDocument } from "@candor/compiler";
import type { Snapshot } from "../workspace/snapshot.ts";
import { servedText } from "./about-id.ts";
import type { Card, Row } from "./card.ts";
import { entryOf, factsOf, textOr, texts, type Written } from "./written.ts";

/** What people are told of a purpose: what, why, what they get, and what happens if they say no; then its facts. */
export function purposeCard(snapshot: Snapshot, purpose: ParsedDocument): Card {
  const { id, title, summary, frontmatter } = purpose;
  const facts = group(frontmatter);
  const basis = [textOr(facts["because"], ""), textOr(facts["under"], "")].filter((text) => text !== "").join(", ");
  const serves = textOr(facts["serves"], "");
  return {
    title: title === "" ? id : title,
    what: `purpose ${id}`,
    lead: summary,
    rows: [
      ["Why", section(purpose, "why")],
      ["What you get", section(purpose, "benefit")],
      ["If you say no", section(purpose, "refuse")],
      ["Legal basis", basis],
      ...data(snapshot, facts),
      ["Recipients", recipientsOf(snapshot, id).join("; ")],
      ["Serves", serves === "" ? "" : [serves, servedText(snapshot, serves)].filter((text) => text !== "").join(": ")],
    ],
  };
}

function section({ sections }: ParsedDocument, key: string): string {
  return sections.find((candidate) => candidate.key === key)?.text ?? "";
}

function data(snapshot: Snapshot, facts: Written): readonly Row[] {
  const shown = (item: string): string => {
    const kept = keptFor(snapshot, facts, item);
    return kept === "" ? item : `${item} (kept ${kept})`;
  };
  return [
    ["Data", texts(facts["needs"]).map(shown).join("; ")],
    ["Optional data", texts(facts["optional"]).map(shown).join("; ")],
  ];
}

/** The purpose's own time for an item, else its time for all, else what data.md says. */
function keptFor(snapshot: Snapshot, { kept }: Written, item: string): string {
  const own = textOr(kept, textOr(group(kept)[item], ""));
  return own === "" ? textOr(entryOf(factsOf(snapshot, "data"), item)["kept"], "") : own;
}

function recipientsOf(snapshot: Snapshot, purpose: string): readonly string[] {
  const recipients = factsOf(snapshot, "recipients");
  return Object.keys(recipients).flatMap((id) => {
    const { for: uses, label, does } = entryOf(recipients, id);
    if (uses !== "all" && !texts(uses).includes(purpose)) return [];
    return [`${textOr(label, id)}${typeof does === "string" ? `, who ${does}` : ""}`];
  });
}
