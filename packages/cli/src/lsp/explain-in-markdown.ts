import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Clause, Explained, ExplainedFlow, ExplainedRead, Said } from "@candor/checker";
import type { Place } from "@candor/model";
import { escapeMarkdown } from "../render/markdown.ts";

/** What is known of a place in code, as Markdown for the hover of an editor; null where that is nothing. `root` is what places are relative to. */
export function explainInMarkdown({ reads, flows }: Explained, root: string): string | null {
  const link = linker(root);
  const parts = [...reads.map((read) => readPart(read, link)), ...flows.map((flow) => flowPart(flow, link))];
  return parts.length === 0 ? null : parts.join("\n\n---\n\n");
}

type Link = (place: Place) => string;

function linker(root: string): Link {
  return ({ file, start }) => {
    const uri = `${pathToFileURL(resolve(root, file)).href}#L${start.line}`;
    return `[${escapeMarkdown(file)}:${start.line}](${uri})`;
  };
}

const STANDINGS: Readonly<Record<ExplainedRead["standing"], string>> = {
  guard: "covered, through a view of the guard",
  annotation: "covered",
  custody: "in custody",
  uncovered: "not covered",
  "cannot-tell": "cannot tell",
};

function readPart(
  { standing, name, items, label, purposes, bound, said, clauses, allowed }: ExplainedRead,
  link: Link,
): string {
  const what =
    items.length === 0 ? `\`${name}\` may be personal data` : `${list(items)} for ${list(purposes) || "no purpose"}`;
  return lines([
    `**${STANDINGS[standing]}**: ${escapeMarkdown(what)}`,
    ...bound.map((place) => `- ${escapeMarkdown(`\`${label}\` is ${list(items)}`)}: ${link(place)}`),
    ...said.map((one) => `- ${saidLine(one, link)}`),
    ...clauses.map((clause) => `- ${clauseLine(clause, link)}`),
    ...allowed.map(({ reason, author }) => `- ${escapeMarkdown(`ignored: ${reason} (${author})`)}`),
  ]);
}

function saidLine({ by, purposes, places, start, calls }: Said, link: Link): string {
  const way =
    calls.length === 0
      ? ""
      : ` by way of ${calls.map(({ name, place }) => `${escapeMarkdown(`\`${name}\``)} (${link(place)})`).join(", ")}`;
  const who = { view: "the type of the view", comment: "a comment", config: "the config", start: "nothing" }[by];
  const what = purposes.length > 0 ? list(purposes) : by === "start" ? "a purpose" : "custody";
  const at = places.map(link).join(", ");
  const label = start?.label ? ` of \`${start.label}\`` : "";
  return `${escapeMarkdown(`${who} says ${what}${label}`)}${at && `: ${at}`}${way}`;
}

function clauseLine({ purpose, item, allowed, place }: Clause, link: Link): string {
  const says = allowed ? "declares" : "does not declare";
  return `${escapeMarkdown(`\`${purpose}\` ${says} \`${item}\``)}${place ? `: ${link(place)}` : ""}`;
}

function flowPart({ items, label, recipient, outside, place, sink, findings }: ExplainedFlow, link: Link): string {
  const to = recipient ?? outside;
  return lines([
    `**${findings.length === 0 ? "as the policy says" : "not as the policy says"}**: ${escapeMarkdown(`${list(items) || "what may be personal data"} leaves by \`${label}\`${to ? `, to \`${to}\`` : ""}`)}`,
    `- it comes from ${link(place)}`,
    `- it leaves at ${link(sink)}`,
  ]);
}

function lines(all: readonly string[]): string {
  const [first = "", ...rest] = all;
  return rest.length === 0 ? first : `${first}\n\n${rest.join("\n")}`;
}

function list(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(" and ");
}
