import type { ChangeKind, Comparison, PolicyModel, Weight } from "@candor/model";
import { createLanguage, type Language } from "../language.ts";
import type { Strings } from "../strings/strings.ts";
import type { ChangeStrings } from "./change-strings.ts";
import { type ChangeGroup, groupChanges } from "./group-changes.ts";
import { grows } from "./grows.ts";
import { importanceOf } from "./importance.ts";
import { namesOf } from "./names.ts";
import { sayOnce } from "./say-once.ts";
import { subjectWords, thingWords } from "./subjects.ts";
import { valueWords } from "./values.ts";
import { whoHears } from "./who.ts";
import { wordDiff, type WordRun } from "./word-diff.ts";
import type { Wording } from "./wording.ts";

/** A change in the words of one language, for whoever shows it. */
export interface DescribedChange {
  readonly weight: Weight;
  readonly kind: ChangeKind;
  /** One sentence, without a full stop. */
  readonly says: string;
  /** Who is asked or told; null where nobody need be. */
  readonly who: string | null;
  /** The old and the new value in words; null where there was or is none. */
  readonly before: string | null;
  readonly after: string | null;
  /** What became of each word, for a text that changed. */
  readonly words: readonly WordRun[] | null;
  /** Ids, for programs. */
  readonly purposes: readonly string[];
  readonly subjects: readonly string[];
  readonly things: readonly string[];
  readonly places: readonly string[];
}

/** The words of a language: those of the page, and those about changes. */
export interface ChangeWords {
  readonly strings: Strings;
  readonly changes: ChangeStrings;
}

/** What changed between two policies, one sentence a change, in the order of how much it matters to a person. */
export function describeChanges(
  before: PolicyModel,
  after: PolicyModel,
  { ask, tell, patch }: Comparison,
  { strings, changes }: ChangeWords,
): readonly DescribedChange[] {
  const language = createLanguage(strings);
  const wording = { language, strings: changes, names: namesOf([before, after], language, changes) };
  return [ask, tell, patch].flatMap((list) =>
    groupChanges(sayOnce(list))
      .toSorted((a, b) => importanceOf(a.kind) - importanceOf(b.kind))
      .map((group) => described(group, wording, after.company.name)),
  );
}

function described(group: ChangeGroup, wording: Wording, company: string): DescribedChange {
  const { strings, names, language } = wording;
  const { kind, purposes, subjects, places, things, weight } = group;
  const [subject = null] = subjects;
  // Where nobody else is named, the company itself answers.
  const value = (raw: unknown): string | null =>
    valueWords(kind, subject, raw, wording) ?? (kind === "controller" ? company : null);
  const [before, after] = [value(group.before), value(group.after)];
  const sentence = strings.clause[kind]({
    purposes: language.words(purposes.map(names.purpose)),
    subjects: subjectWords(group, wording),
    things: thingWords(group, wording),
    before,
    after,
    grows: grows(group.before, group.after),
  });
  const says = places.length === 0 ? sentence : strings.inPlaces(language.words(places.map(names.place)), sentence);
  const words = wordsOf(kind, before, after, language);
  // What reads the same differs in something that the sentence says.
  const isSaid = words === null && before === after;
  return {
    weight,
    kind,
    says,
    who: whoHears(group, names, strings),
    before: isSaid ? null : before,
    after: isSaid ? null : after,
    words,
    purposes,
    subjects,
    things,
    places,
  };
}

const TEXTS: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "wording",
  "translation",
  "promise-changed",
  "recipient-does",
  "safeguard-does",
]);

function wordsOf(
  kind: ChangeKind,
  before: string | null,
  after: string | null,
  { strings }: Language,
): DescribedChange["words"] {
  return TEXTS.has(kind) && before !== null && after !== null ? wordDiff(before, after, strings.lang) : null;
}
