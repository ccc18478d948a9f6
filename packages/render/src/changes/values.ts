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
  // A sentence of its own, which ends where the sentence around it does.
  return plainText(effect?.replace(/\.\s*$/, "") ?? label ?? name ?? says ?? "");
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
function wordOf(kind: ChangeKind, subject: string | null, text: string, wording: Wording): string {
  const { language, names, strings } = wording;
  if (["established-in", "people-in"].includes(subject ?? "") || kind === "data-sensitive") return names.place(text);
  if (subject === "apply") return strings.yes;
  if (kind === "company" && (subject === "languages" || subject === "authoritative")) return language.name(text);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return plainSaid([language.date(text)]);
  return WORDS[kind]?.(text, wording) ?? plainText(text);
}

type Word = (text: string, wording: Wording) => string;

const basis: Word = (text, { language }) => textOf(language.strings.terms.basis, text)?.name ?? text;
const source: Word = (text, { language }) => textOf(language.strings.terms.source, text) ?? text;
const people: Word = (text, { names }) => names.people(text);
const controller: Word = (text, { names }) => names.controller(text);
const quoted: Word = (text, { names }) => names.quoted(text);

/** What a text is, by what changed; where nothing stands here it is a text of the author's own. */
const WORDS: Readonly<Partial<Record<ChangeKind, Word>>> = {
  basis,
  "basis-from-consent": basis,
  provenance: source,
  "provenance-removed": source,
  "recipient-role": (text, { language }) => textOf(language.strings.terms.role, text) ?? text,
  special: (text, { language: { strings } }) => strings.terms.special.get(text) ?? strings.terms.own(text),
  "special-because": (text, { language: { strings } }) =>
    strings.terms.specialBecause.get(text) ?? strings.terms.own(text),
  "purpose-kind": (text, { language }) => language.strings.terms.own(text.slice(text.search(/[^/#]*$/))),
  "purpose-people": people,
  "data-people": people,
  controller,
  "on-behalf-of": controller,
  serves: (text, { names }) => names.aim(text),
  report: (text, { names }) => names.channel(text),
  "promise-added": quoted,
  "promise-withdrawn": quoted,
  "safeguard-added": quoted,
  "safeguard-removed": quoted,
};

function textOf<Words>(terms: Readonly<Record<string, Words>>, word: string): Words | undefined {
  return Object.hasOwn(terms, word) ? terms[word] : undefined;
}
