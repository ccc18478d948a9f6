import type { ChangeKind, Duration, Keeping, Prose } from "@candor/model";
import { durationWords, periodWords } from "../format/duration.ts";
import { keepingWords } from "../format/keeping.ts";
import { plainText } from "../html/serialise.ts";
import { type RecipientEssence, recipientWords, transferWords, type UseEssence, useWords } from "./essence.ts";
import { plainProse, plainSaid } from "./plain.ts";
import type { Wording } from "./wording.ts";

/** An old or a new value in words; null where there is none. The values are those of `compare`: their shape says what they are. */
export function valueWords(kind: ChangeKind, subject: string | null, value: unknown, wording: Wording): string | null {
  const { strings, language } = wording;
  if (value === null && kind === "ask-again") return strings.never;
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value ? strings.yes : kind === "company" ? strings.no : null;
  if (typeof value === "number") return language.strings.choices.steps(value);
  if (typeof value === "string") return wordOf(kind, subject, value, wording);
  if (Array.isArray(value)) return listWords(kind, subject, value, wording);
  return objectWords(value, wording);
}

function listWords(
  kind: ChangeKind,
  subject: string | null,
  values: readonly unknown[],
  wording: Wording,
): string | null {
  if (values.length === 0) return null;
  if (kind === "wording" || kind === "translation") return plainProse(values as Prose);
  return wording.names.list(values.flatMap((each) => valueWords(kind, subject, each, wording) ?? []));
}

/** An object by the members that only its kind has. */
function objectWords(value: object, wording: Wording): string {
  const { language, strings, names } = wording;
  const { card } = language.strings;
  if ("iso" in value) return durationWords(value as Duration, language);
  if ("times" in value) {
    const { times, per } = value as { times: number; per: Duration };
    return card.atMost(times, periodWords(per, language));
  }
  if ("gets" in value) return recipientWords(value as RecipientEssence, wording);
  if ("needs" in value) return useWords(value as UseEssence, wording);
  if ("kind" in value) return plainSaid(keepingWords(value as Keeping, language));
  if ("parentUntil" in value) return ageWords(value as Ages, wording);
  if ("from" in value && "to" in value) return transferWords(value as Record<"from" | "to" | "by", string>, wording);
  if ("lasts" in value) {
    const { name, by, lasts } = value as Record<"name" | "by" | "lasts", string>;
    return plainText(strings.device(name, by, lasts));
  }
  if ("channel" in value) {
    const { channel, says } = value as Record<"channel" | "says", string>;
    return plainText(`${names.channel(channel)}: ${says}`);
  }
  const { effect, label, name, says } = value as Partial<Record<"effect" | "label" | "name" | "says", string>>;
  return plainText(effect ?? label ?? name ?? says ?? "");
}

interface Ages {
  readonly from: number;
  readonly parentUntil: readonly { readonly place: string; readonly age: number }[];
}

function ageWords({ from, parentUntil }: Ages, { language, strings, names }: Wording): string {
  const parents = parentUntil.map(({ place, age }) => strings.parentUntil(age, names.place(place)));
  return language.words([strings.age(from), ...parents]);
}

/** A word of a vocabulary, an id, a day or a text of the author's own. */
function wordOf(kind: ChangeKind, subject: string | null, text: string, { language, names, strings }: Wording): string {
  const { terms } = language.strings;
  const place = ["established-in", "people-in"].includes(subject ?? "") || kind === "data-sensitive";
  if (place) return names.place(text);
  if (subject === "apply") return strings.yes;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return plainSaid([language.date(text)]);
  switch (kind) {
    case "basis":
    case "basis-from-consent":
      return textOf(terms.basis, text)?.name ?? text;
    case "provenance":
    case "provenance-removed":
      return textOf(terms.source, text) ?? text;
    case "recipient-role":
      return textOf(terms.role, text) ?? text;
    case "special":
      return terms.special.get(text) ?? terms.own(text);
    case "special-because":
      return terms.specialBecause.get(text) ?? terms.own(text);
    case "purpose-kind":
      return terms.own(text.slice(text.search(/[^/#]*$/)));
    case "purpose-people":
    case "data-people":
      return names.people(text);
    case "controller":
    case "on-behalf-of":
      return names.controller(text);
    case "serves":
      return names.aim(text);
    case "report":
      return names.channel(text);
    case "promise-added":
    case "promise-withdrawn":
    case "safeguard-added":
    case "safeguard-removed":
      return names.quoted(text);
    default:
      return plainText(text);
  }
}

function textOf<Words>(terms: Readonly<Record<string, Words>>, word: string): Words | undefined {
  return Object.hasOwn(terms, word) ? terms[word] : undefined;
}
