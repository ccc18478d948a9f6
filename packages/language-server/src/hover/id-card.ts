import { group, type IdKind, type Mention } from "@candor/compiler";
import type { Snapshot } from "../workspace/snapshot.ts";
import { aboutId } from "./about-id.ts";
import type { Card } from "./card.ts";
import { purposeCard } from "./purpose-card.ts";
import { entryOf, factsOf, purposesOf, textOr, texts } from "./written.ts";

const WHAT: Readonly<Partial<Record<IdKind, string>>> = {
  recipients: "recipient",
  channels: "channel",
  systems: "system",
  people: "group of people",
  controllers: "controller",
  events: "event",
  served: "aim or promise",
};

/** What an editor shows about an id; null where there is nothing to say. */
export function idCard(snapshot: Snapshot, { to, id }: Pick<Mention, "to" | "id">): Card | null {
  if (to === "purposes") {
    const purpose = purposesOf(snapshot).find((candidate) => candidate.id === id);
    return purpose ? purposeCard(snapshot, purpose) : null;
  }
  if (to === "data") return dataCard(snapshot, id);
  if (to === "recipients") return recipientCard(snapshot, id);
  const what = WHAT[to];
  const about = aboutId(snapshot, to, id);
  return what === undefined
    ? null
    : { title: id, what, ...(about !== null && { lead: about }), rows: [usedBy(snapshot, to, id)] };
}

function dataCard(snapshot: Snapshot, id: string): Card | null {
  const items = factsOf(snapshot, "data");
  if (!Object.hasOwn(items, id)) return null;
  const { label, from, source, kept, special, sensitive } = entryOf(items, id);
  const recipients = factsOf(snapshot, "recipients");
  const getters = Object.keys(recipients).filter((one) => texts(entryOf(recipients, one)["gets"]).includes(id));
  return {
    title: textOr(label, id.replaceAll("-", " ")),
    what: `data item ${id}`,
    rows: [
      ["From", [...texts(from), ...texts(source)].join(", ")],
      ["Kept", textOr(kept, "")],
      ["Special category", textOr(special, "")],
      ["Sensitive in", texts(sensitive).join(", ")],
      ["Used by", usersOf(snapshot, id).join("; ")],
      ["Given to", getters.join(", ")],
    ],
  };
}

function usersOf(snapshot: Snapshot, item: string): readonly string[] {
  return purposesOf(snapshot).flatMap(({ id, title, frontmatter }) => {
    const { needs, optional } = group(frontmatter);
    const name = title === "" ? id : title;
    if (texts(needs).includes(item)) return [name];
    return texts(optional).includes(item) ? [`${name} (optional)`] : [];
  });
}

function recipientCard(snapshot: Snapshot, id: string): Card | null {
  const recipients = factsOf(snapshot, "recipients");
  if (!Object.hasOwn(recipients, id)) return null;
  const { label, does, role, gets, for: uses, where } = entryOf(recipients, id);
  return {
    title: textOr(label, id),
    what: `recipient ${id}`,
    lead: textOr(does, ""),
    rows: [
      ["Role", textOr(role, "")],
      ["Gets", texts(gets).join(", ")],
      ["For", texts(uses).join(", ")],
      ["Where", texts(where).join(", ")],
    ],
  };
}

function usedBy({ survey }: Snapshot, to: IdKind, id: string): Card["rows"][number] {
  const places = survey.mentioned.filter((mention) => mention.to === to && mention.id === id);
  return ["Named in", [...new Set(places.map(({ document }) => document.file.within))].join(", ")];
}
