import type { ProposedBinding, ProposedRecipient, Scanned } from "@candor/checker";
import { amount } from "../amount.ts";
import { painter, type Paint } from "../render/paint.ts";
import { clip, visible } from "../render/visible.ts";
import type { Written } from "./write-scan.ts";

/** How a scan is printed, and what `--write` did; null where it was not asked to. */
export interface Rendering {
  readonly written: Written | null;
  readonly colour: boolean;
}

const LONGEST = 300;

/** A scan as text for people: what is sure, what is likely, who gets data, and what the policy has no words for yet. */
export function renderScan(scanned: Scanned, { written, colour }: Rendering): string {
  const paint = painter(colour);
  const { bindings, recipients } = scanned;
  const isWritten = new Set<object>(written ? [...written.bindings, ...written.recipients] : []);
  const left = bindings.filter((proposal) => !isWritten.has(proposal));
  const parts = [
    written ? writtenPart(written, paint) : "",
    bindingsPart(
      "sure",
      left.filter(({ confidence }) => confidence === "sure"),
      paint,
    ),
    bindingsPart(
      "likely: look at each",
      left.filter(({ confidence }) => confidence === "likely"),
      paint,
    ),
    recipientsPart(
      recipients.filter((proposal) => !isWritten.has(proposal) && !proposal.isSaid),
      paint,
    ),
    newItemsPart(bindings, paint),
    summary(scanned, written),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function writtenPart({ file, bindings, recipients }: Written, paint: Paint): string {
  if (bindings.length + recipients.length === 0) return "";
  const lines = [
    ...bindings.map(({ target, item }) => [target ?? "", item.id] as const),
    ...recipients.map(({ name, recipient }) => [name, recipient?.id ?? ""] as const),
  ].map(([name, id]) => `  ${clip(name, LONGEST)}  ${paint("green", id)}\n`);
  return `${paint("bold", `written to ${clip(file, LONGEST)}`)}\n${lines.join("")}`;
}

function bindingsPart(title: string, proposals: readonly ProposedBinding[], paint: Paint): string {
  if (proposals.length === 0) return "";
  const byFile = Map.groupBy(proposals, ({ place }) => place.file);
  const files = [...byFile].map(([file, some]) => {
    const lines = some.map((proposal) => bindingLines(proposal, paint));
    return `  ${paint("cyan", clip(file, LONGEST))}\n${lines.join("")}`;
  });
  return `${paint("bold", title)}\n${files.join("")}`;
}

function bindingLines({ property, place, item, target, why }: ProposedBinding, paint: Paint): string {
  const isNew = item.isNew ? " (new)" : "";
  const byComment = target === null ? "; only a comment can bind it" : "";
  const what = `${place.start.line}: ${visible(property)}  ${paint("green", item.id)}${isNew}`;
  return `    ${clip(what, LONGEST)}\n      ${paint("dim", clip(`${why.join("; ")}${byComment}`, LONGEST))}\n`;
}

function recipientsPart(proposals: readonly ProposedRecipient[], paint: Paint): string {
  if (proposals.length === 0) return "";
  const lines = proposals.map((proposal) => recipientLines(proposal, paint));
  return `${paint("bold", "who may get data")}\n${lines.join("")}`;
}

function recipientLines({ name, vendor, recipient, why, place }: ProposedRecipient, paint: Paint): string {
  const who = vendor ? [vendor.name, vendor.kind, vendor.country ?? "country unknown"].join(", ") : "unknown";
  const as = recipient === null ? "" : `  ${paint("green", recipient.id)}${recipient.isNew ? " (new)" : ""}`;
  const at = `${place.file}:${place.start.line}`;
  return `    ${clip(name, LONGEST)}  ${clip(who, LONGEST)}${as}\n      ${paint("dim", clip(`${at}: ${why.join("; ")}`, LONGEST))}\n`;
}

/** Each new data item once, with what a policy would say it is. */
function newItemsPart(bindings: readonly ProposedBinding[], paint: Paint): string {
  const byId = Map.groupBy(
    bindings.filter(({ item }) => item.isNew),
    ({ item }) => item.id,
  );
  const lines = [...byId]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, [first, ...others]]) => {
      if (!first) return [];
      const { label, special } = first.item;
      const says = special === null ? label : `${label}, special: ${special}`;
      return [`    ${id}  ${says}  ${paint("dim", `for ${propertiesOf(others.length + 1)}`)}\n`];
    });
  return lines.length === 0 ? "" : `${paint("bold", "data items that data.md does not have")}\n${lines.join("")}`;
}

function propertiesOf(count: number): string {
  return count === 1 ? "1 property" : `${count} properties`;
}

function summary({ bindings, recipients, files }: Scanned, written: Written | null): string {
  const sure = bindings.filter(({ confidence }) => confidence === "sure").length;
  const unsaid = recipients.filter(({ isSaid }) => !isSaid).length;
  const looks = `${propertiesOf(bindings.length)} in ${amount(files, "file")} ${bindings.length === 1 ? "looks" : "look"} personal, ${sure} for sure`;
  const gets =
    unsaid === 0 ? "" : `; data may go to ${unsaid === 1 ? "1 package or host" : `${unsaid} packages and hosts`}`;
  const isNext = written === null && bindings.some(({ confidence, item }) => confidence === "sure" && !item.isNew);
  return `${looks}${gets}\n${isNext ? "`candor scan --write` adds to the config what is sure and what the policy has\n" : ""}`;
}
