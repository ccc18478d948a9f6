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
  readonly list: (names: readonly string[]) => string;
}

export function namesOf(
  [before, after]: readonly [PolicyModel, PolicyModel],
  language: Language,
  strings: ChangeStrings,
): Names {
  const both = <Thing>(of: (policy: PolicyModel) => readonly Thing[]): readonly Thing[] => [
    ...of(before),
    ...of(after),
  ];
  const named = <Thing extends { readonly id: string }>(things: readonly Thing[], show: (thing: Thing) => string) => {
    const names = new Map(things.map((thing) => [thing.id, show(thing)]));
    return (id: string): string => plainText(names.get(id) ?? id);
  };
  const labelled = ({ label }: { readonly label: string }): string => label;
  const quoted = (text: string): string => strings.quote(plainText(text).replace(/[.。]$/u, ""));
  const purposes = new Map(both<Purpose>(({ purposes }) => purposes).map((purpose) => [purpose.id, purpose]));
  const data = named(
    both(({ data }) => data),
    labelled,
  );
  const says = named(
    both(({ mission }) => [...mission.aims, ...mission.promises]),
    ({ says }) => says,
  );
  return {
    purpose: (id) => strings.quote(plainText(purposes.get(id)?.title || id)),
    data: (id) => strings.yours(data(id)),
    recipient: named(
      both(({ recipients }) => recipients),
      labelled,
    ),
    safeguard: named(
      both(({ safeguards }) => safeguards),
      ({ label }) => strings.quote(label),
    ),
    channel: named(
      both(({ company }) => company.channels),
      labelled,
    ),
    system: named(
      both(({ company }) => company.systems),
      labelled,
    ),
    people: named(
      both(({ company }) => company.people),
      labelled,
    ),
    controller: named(
      both(({ company }) => company.controllers),
      ({ name }) => name,
    ),
    promise: (id) => quoted(says(id)),
    quoted,
    aim: (id) => quoted(says(id)),
    place: language.place,
    purposeOf: (id) => purposes.get(id),
    list: (names) => language.words([...new Set(names)]),
  };
}
