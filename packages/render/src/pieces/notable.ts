import type { DataItem, Purpose, Recipient, Source } from "@candor/model";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Context } from "../context.ts";
import { badge } from "../html/badge.ts";
import { name } from "../html/name.ts";
import { route } from "../html/route.ts";
import type { Said } from "../html/say.ts";
import { inReadingOrder } from "../purpose-order.ts";

/** What a person would not expect or what needs care: special, sensitive, worked-out and second-hand data, sales, data that is sent abroad, machines. */
export function notableList(context: Context): readonly Element[] {
  const { data, purposes, recipients } = context.model;
  const entries = [
    ...data.flatMap((item) => notableItem(item, context)),
    ...purposes.flatMap((purpose) => decidedAlone(purpose, context)),
    ...recipients.flatMap((recipient) => notableRecipient(recipient, context)),
  ];
  return entries.length === 0 ? [] : [h("ul.notables", ...entries)];
}

function entry(title: Element, badges: readonly string[], notes: readonly Said[]): Element {
  const lines = notes.map((note) => h("p.note", ...note));
  const marks = h("p.badges", ...badges.map((words) => badge("point", words)));
  return h("li.notable", h("h3", title), marks, ...lines);
}

function notableItem(item: DataItem, context: Context): readonly Element[] {
  const { notable, terms } = context.strings;
  const reasons = [
    ...(item.special === null
      ? []
      : [
          {
            badge: notable.special,
            note: notable.isSpecial(terms.special.get(item.special) ?? terms.own(item.special)),
          },
        ]),
    ...(item.sensitive.length === 0
      ? []
      : [{ badge: notable.sensitive, note: notable.isSensitive(places(item.sensitive, context)) }]),
    ...item.from.flatMap((source) => secondHand(source, item, context)),
  ];
  if (reasons.length === 0) return [];
  const used = usedFor(item, context);
  return [
    entry(
      context.dataTitle(item.id),
      reasons.map(({ badge }) => badge),
      [...reasons.map(({ note }) => note), used],
    ),
  ];
}

function places(codes: readonly string[], { language }: Context): Said {
  return language.list(codes.map(language.place));
}

function secondHand(
  source: Source,
  item: DataItem,
  { strings: { notable } }: Context,
): { badge: string; note: Said }[] {
  const from = item.source === null ? [notable.sourceUnknown] : notable.isFrom(name(item.source));
  if (source === "worked-out") return [{ badge: notable.inferred, note: [notable.isInferred] }];
  if (source === "broker") return [{ badge: notable.bought, note: from }];
  if (source === "partner") return [{ badge: notable.partner, note: from }];
  return source === "public" ? [{ badge: notable.public, note: from }] : [];
}

function usedFor({ id }: DataItem, { model, language, purposeLink, strings: { notable } }: Context): Said {
  const users = inReadingOrder(model.purposes).filter(
    ({ needs, optional }) => needs.includes(id) || optional.includes(id),
  );
  if (users.length === 0) return [notable.notUsed];
  return notable.usedFor(language.list(users.map((purpose) => purposeLink(purpose.id))));
}

function decidedAlone({ id, decidesAlone }: Purpose, context: Context): readonly Element[] {
  if (decidesAlone === null) return [];
  const { notable, card } = context.strings;
  const { effect, allowedBy, reviewAt } = decidesAlone;
  const note = card.aloneReview(name(effect), name(allowedBy), route(reviewAt));
  return [entry(context.purposeLink(id), [notable.alone], [note])];
}

function notableRecipient(recipient: Recipient, context: Context): readonly Element[] {
  const { notable } = context.strings;
  const items = context.language.list(context.inLabelOrder(recipient.gets).map(context.dataName));
  const reasons = [
    ...(recipient.sold ? [{ badge: notable.sold, note: notable.soldTo(items) }] : []),
    ...(recipient.sharedForAds ? [{ badge: notable.forAds, note: notable.adsTo(items) }] : []),
    ...sentAbroad(recipient, context),
  ];
  if (reasons.length === 0) return [];
  return [
    entry(
      context.recipientName(recipient.id),
      [...new Set(reasons.map(({ badge }) => badge))],
      reasons.map(({ note }) => note),
    ),
  ];
}

/** Where it goes, and on what ground; each once, for everybody and in single places. */
function sentAbroad(
  { transfers, byPlace }: Recipient,
  { language, strings: { notable } }: Context,
): { badge: string; note: Said }[] {
  const rows = [...transfers, ...byPlace.flatMap(({ facts }) => facts.transfers ?? [])];
  const once = new Map(rows.map((row) => [`${row.to} ${row.by}`, row]));
  return Array.from(once.values(), ({ to, by }) => {
    return { badge: notable.abroad, note: notable.sentTo(language.place(to), name(by)) };
  });
}
