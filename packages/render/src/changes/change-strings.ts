import type { Bump, ChangeKind } from "@candor/model";
import type { ChangeList } from "./change-list.ts";
import type { Label } from "../strings/message.ts";

/** What a sentence about a change can name: all in words, the names in the quotation marks of the language. */
export interface ClauseWords {
  /** The purposes it concerns; empty for one that concerns all. */
  readonly purposes: string;
  /** What changed: items, recipients, channels, sections … */
  readonly subjects: string;
  /** What a recipient or a safeguard gets or loses. */
  readonly things: string;
  /** What stood there and what stands there now; null for nothing. */
  readonly before: string | null;
  readonly after: string | null;
  /** Whether there is more of it than before: a longer time, more steps; null where that cannot be said. */
  readonly grows: boolean | null;
}

/** Every word about changes that no author wrote, in one language. A sentence starts with a capital and has no full stop. */
export interface ChangeStrings {
  readonly quote: (name: string) => string;
  /** An item of data as an object of a sentence to the person it is about: `your orders`. */
  readonly yours: (label: string) => string;
  readonly inPlaces: (places: string, sentence: string) => string;
  /** One sentence for each kind of change. */
  readonly clause: Readonly<Record<ChangeKind, (words: ClauseWords) => string>>;
  /** Who is asked or told, as it follows the sentence after a colon. */
  readonly who: WhoStrings;
  readonly fields: Readonly<Record<"company" | "mission" | "rights" | "breach" | "report", ReadonlyMap<string, Label>>>;
  /** What a section says, as an object of `says`: `why we do it`. */
  readonly section: (key: string) => string;
  /** What a document that is no purpose is about: `our company`. */
  readonly document: (id: string) => string;
  /** A part of such a document: `our company (the details)`. */
  readonly textOf: (document: string, section: string) => string;
  readonly inLanguage: (language: string, text: string) => string;
  /** As they follow `steps to` and `the place to`. */
  readonly agree: Label;
  readonly refuse: Label;
  /** How long a yes lasts where nobody asks again. */
  readonly never: Label;
  readonly yes: Label;
  readonly no: Label;
  readonly transfer: (from: string, to: string, by: string) => string;
  readonly age: (from: number) => string;
  readonly parentUntil: (age: number, place: string) => string;
  readonly device: (name: string, by: string, lasts: string) => string;
  /** What there is to know of a recipient and of a use that is new or gone, as it follows a colon. */
  readonly recipient: (words: RecipientWords) => string;
  readonly use: (words: UseWords) => string;
  readonly diff: DiffStrings;
  readonly note: NoteStrings;
}

/** Lists in words; null for none. */
export interface RecipientWords {
  readonly gets: string | null;
  readonly purposes: string | null;
  readonly places: string | null;
  /** Where data leaves a country, and on what ground. */
  readonly transfers: string | null;
  readonly role: string;
}

export interface UseWords {
  readonly basis: string;
  readonly needs: string | null;
  readonly optional: string | null;
  readonly kept: string | null;
  readonly recipients: string | null;
}

export interface WhoStrings {
  readonly askedAgain: Label;
  /** Of a use that waited for no yes before. */
  readonly askedNow: Label;
  readonly askedFirst: Label;
  readonly askedAnew: Label;
  /** Where consent is left: nobody can be asked into that. */
  readonly standing: Label;
  readonly optional: Label;
  readonly toldWhoAgreed: Label;
  readonly toldWhoseData: Label;
  readonly toldWhoseDataTheyGet: Label;
  readonly toldAll: Label;
}

export interface DiffStrings {
  readonly heading: Readonly<Record<ChangeList, (count: number) => string>>;
  readonly from: (before: string, after: string) => string;
  readonly none: (before: string, after: string) => string;
  /** What the changes make of the version. */
  readonly next: (bump: Exclude<Bump, "none">, version: string) => string;
  readonly first: (version: string) => string;
  /** Where a change may not be, so that no version follows. */
  readonly barred: Label;
  readonly was: Label;
  readonly is: Label;
  readonly more: (count: number) => string;
  /** Of what most likely is the same under another name. */
  readonly renamedHeading: (count: number) => string;
  readonly renamed: (was: string, is: string, of: RenamedList) => string;
}

/** The lists in which a thing can say which name it had. */
export type RenamedList = "purposes" | "data" | "recipients";

/** Of the note to customers; it speaks to them. */
export interface NoteStrings {
  readonly title: (company: string) => string;
  readonly firstTitle: (company: string) => string;
  readonly dates: (version: string, made: string, effective: string) => string;
  readonly ask: Label;
  readonly askIntro: Label;
  readonly askOutro: Label;
  readonly tell: Label;
  readonly tellIntro: (effective: string) => string;
  readonly patch: Label;
  readonly patchOnly: Label;
  readonly first: Label;
  readonly firstIntro: Label;
  readonly youCan: Label;
  readonly choose: (where: string, steps: string) => string;
  readonly rights: (where: string) => string;
  readonly write: (where: string) => string;
  readonly firstWrite: (where: string) => string;
  readonly complain: (where: string) => string;
  readonly was: (before: string, after: string) => string;
}
