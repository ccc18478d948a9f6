import type { PolicyModel, Purpose } from "@candor/model";
import { plainText } from "../html/serialise.ts";
import type { Language } from "../language.ts";
import type { ChangeStrings } from "./change-strings.ts";

/** The names of things by their ids, as they are after the change; of what is gone, as they were before it. */
export interface Names {
  readonly purpose: (id: string) => string;
  /** As an object of a sentence: `your orders`. */
  readonly data: (id: string) => string;
  readonly recipient: (id: string) => string;
  readonly safeguard: (id: string) => string;
  readonly channel: (id: string) => string;
  readonly system: (id: string) => string;
  readonly people: (id: string) => string;
  readonly controller: (id: string) => string;
  readonly promise: (id: string) => string;
  /** A sentence of the author's own inside another. */
  readonly quoted: (says: string) => string;
  readonly aim: (id: string) => string;
  readonly place: (code: string) => string;
  readonly purposeOf: (id: string) => Purpose | undefined;
  /** Whether a purpose, by its id after the change, waited for a yes before it. */
  readonly wasAsked: (id: string) => boolean;
  readonly list: (names: readonly string[]) => string;
}

type Models = readonly [PolicyModel, PolicyModel];

/** The names that two models have, before and after a change. */
export function namesOf(models: Models, language: Language, strings: ChangeStrings): Names {
  const quoted = (text: string): string => strings.quote(plainText(text).replace(/[.。]$/u, ""));
  const purposes = new Map(models.flatMap((policy) => policy.purposes).map((purpose) => [purpose.id, purpose]));
  const { data, ...labels } = labelsOf(models);
  const aims = models.flatMap(({ mission }) => [...mission.aims, ...mission.promises]);
  const says = named(aims, (aim) => aim.says);
  const controllers = models.flatMap(({ company }) => company.controllers);
  const safeguards = models.flatMap((policy) => policy.safeguards);
  return {
    ...labels,
    purpose: (id) => strings.quote(plainText(purposes.get(id)?.title || id)),
    data: (id) => strings.yours(data(id)),
    safeguard: named(safeguards, ({ label }) => strings.quote(label)),
    controller: named(controllers, ({ name }) => name),
    promise: (id) => quoted(says(id)),
    quoted,
    aim: (id) => quoted(says(id)),
    place: language.place,
    purposeOf: (id) => purposes.get(id),
    wasAsked: (id) => {
      const ids = [id, ...(purposes.get(id)?.formerly ?? [])];
      return models[0].purposes.some((one) => ids.includes(one.id) && one.mode === "opt-in");
    },
    list: (names) => language.words([...new Set(names)]),
  };
}

/** What has a label is called by it. */
function labelsOf(models: Models): Pick<Names, "data" | "recipient" | "channel" | "system" | "people"> {
  const labels = (of: (policy: PolicyModel) => readonly { readonly id: string; readonly label: string }[]) =>
    named(models.flatMap(of), ({ label }) => label);
  return {
    data: labels((policy) => policy.data),
    recipient: labels((policy) => policy.recipients),
    channel: labels(({ company }) => company.channels),
    system: labels(({ company }) => company.systems),
    people: labels(({ company }) => company.people),
  };
}

function named<Thing extends { readonly id: string }>(things: readonly Thing[], show: (thing: Thing) => string) {
  const names = new Map(things.map((thing) => [thing.id, show(thing)]));
  return (id: string): string => plainText(names.get(id) ?? id);
}
