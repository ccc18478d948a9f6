import { type Declaration, formerIdsOf, type IdKind, isId, type Mention, vocabularyAt } from "@candor/compiler";
import type { Client } from "../client.ts";
import { parseFacts } from "../facts/facts-of.ts";
import { declarationsOf } from "../navigate/mention-at.ts";
import type { Snapshot } from "../workspace/snapshot.ts";

/** What is said of an id in a sentence. */
const A: Readonly<Partial<Record<IdKind, string>>> = {
  data: "a data item",
  purposes: "a purpose",
  recipients: "a recipient",
  channels: "a channel",
  systems: "a system",
  people: "a group of people",
  controllers: "a controller",
  events: "an event",
  served: "an aim or a promise",
};

/** Why an id cannot be renamed at all, as a sentence; null where it can. */
export function refuseToRename(snapshot: Snapshot, mention: Mention, client: Client): string | null {
  const { to, id } = mention;
  const { unread } = snapshot.survey;
  const [declared] = declarationsOf({ snapshot }, mention);
  if (!(to in A)) return `\`${id}\` is a name that others gave: it cannot be renamed here`;
  if (!declared) return `\`${id}\` is declared nowhere in this policy`;
  if (isCandors(declared)) return `\`${id}\` is a name that Candor knows: under another it would lose its meaning`;
  if (unread[0] !== undefined) return `\`${unread[0]}\` cannot be read, and may name \`${id}\`: mend it first`;
  if (to !== "purposes" || client.renamesFiles) return null;
  return `your editor renames no files for others: rename \`purposes/${id}.md\` yourself, and add \`formerly: [${id}]\` to it`;
}

/** Why an id cannot get this name, as a sentence; null where it can. */
export function refuseName(snapshot: Snapshot, { to, id, document, path }: Declaration, name: string): string | null {
  if (!isId(name)) return `\`${name}\` is no id: use lower-case letters, digits and hyphens, and start with a letter`;
  if ((snapshot.survey.known[to] ?? []).includes(name)) return `\`${name}\` is already ${A[to] ?? "taken"}`;
  const reserved = path === null ? [] : fieldsBeside(document.kind, path);
  if (reserved.includes(name) && to !== "served") return `\`${name}\` is the name of a field here: choose another`;
  const owner = formerOwner(snapshot, { to, id }, name);
  return owner === undefined ? null : `\`${name}\` was once the id of \`${owner}\`, for which it still stands`;
}

/** Why these cannot be replaced, as a sentence; null where they can: each is the id as it stands, or a text that says it alone. */
export function refuseEscapes(mentions: readonly Mention[]): string | null {
  const escaped = mentions.find(({ id, document: { file }, place: { start, end } }) => {
    const text = file.text.slice(start.offset, end.offset);
    return text.toLowerCase() !== id && parseFacts(text).toJS() !== id;
  });
  if (!escaped) return null;
  const { id, document, place } = escaped;
  return `line ${place.start.line} of \`${document.file.within}\` names \`${id}\` with escapes: write it out first`;
}

/** Whether an id is one of the schema's own names, as the aims and the promises that Candor tests are. */
function isCandors({ id, document, path }: Declaration): boolean {
  return path !== null && typeof path.at(-1) === "string" && fieldsBeside(document.kind, path).includes(id);
}

function fieldsBeside(kind: Declaration["document"]["kind"], path: NonNullable<Mention["path"]>): readonly string[] {
  return vocabularyAt(kind, path.slice(0, -1))?.fields.map((field) => field.name) ?? [];
}

/** What else of its kind had this id before. */
function formerOwner(
  { survey }: Snapshot,
  { to, id }: Pick<Declaration, "to" | "id">,
  name: string,
): string | undefined {
  const former = survey.documents.flatMap(formerIdsOf);
  return former.find((one) => one.to === to && one.id === name && one.heir !== id)?.heir;
}
