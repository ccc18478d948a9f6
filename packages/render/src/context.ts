import type { DataItem, PolicyModel, Purpose, Recipient } from "@candor/model";
import type { Element } from "hast";
import { h } from "hastscript";
import { itemId, toId } from "./html/anchors.ts";
import { name } from "./html/name.ts";
import { createLanguage, type Language } from "./language.ts";
import type { Strings } from "./strings/strings.ts";

/** What every piece of the page is made from: the model, a language, and names for the ids. */
export interface Context {
  readonly model: PolicyModel;
  readonly language: Language;
  readonly strings: Strings;
  readonly dataItem: (id: string) => DataItem | undefined;
  readonly recipient: (id: string) => Recipient | undefined;
  /** The names of things by their ids; an id that nothing has is shown as it is. */
  readonly dataName: (id: string) => Element;
  /** The name of an item where it begins a row or is a heading: with a capital. */
  readonly dataTitle: (id: string) => Element;
  /** Items in the order of their names, as a dictionary of the language has them. */
  readonly inLabelOrder: (items: readonly string[]) => readonly string[];
  readonly recipientName: (id: string) => Element;
  readonly purposeLink: (id: string) => Element;
}

export function createContext({ data: items, ...policy }: PolicyModel, strings: Strings): Context {
  const language = createLanguage(strings);
  const data = byId(items);
  const labelOf = (id: string): string => data.get(id)?.label ?? id;
  const inLabelOrder = (ids: readonly string[]): readonly string[] =>
    ids.toSorted((a, b) => language.compare(labelOf(a), labelOf(b)));
  const model = { ...policy, data: inLabelOrder(items.map(({ id }) => id)).flatMap((id) => data.get(id) ?? []) };
  const purposes = byId<Purpose>(model.purposes);
  const recipients = byId(model.recipients);
  return {
    model,
    strings,
    language,
    inLabelOrder,
    dataItem: (id) => data.get(id),
    recipient: (id) => recipients.get(id),
    dataName: (id) => name(labelOf(id)),
    dataTitle: (id) => name(language.capital(labelOf(id))),
    recipientName: (id) => {
      const known = recipients.get(id);
      return known ? h("a", { href: toId(itemId("recipient", id)) }, name(known.label)) : name(id);
    },
    purposeLink: (id) => {
      const known = purposes.get(id);
      return known ? h("a", { href: toId(id) }, name(known.title || id)) : name(id);
    },
  };
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

/** The label of an id in a list of the company, or the id. */
export function labelled(list: readonly { readonly id: string; readonly label: string }[], id: string): Element {
  return name(list.find((entry) => entry.id === id)?.label ?? id);
}
