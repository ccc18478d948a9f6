import type { Piece } from "../html/say.ts";
import type { CardStrings } from "./card-strings.ts";
import type { FullStrings } from "./full-strings.ts";
import type { Label, Message } from "./message.ts";
import type { Terms } from "./terms.ts";

/**
 * Every word of the page that no author wrote, in one language. A message with places to fill is a function, so a
 * language may put them in its own order; a message that counts gets the number.
 */
export interface Strings {
  /** BCP 47, of the words. */
  readonly lang: string;
  /** BCP 47, whose conventions lists, numbers and dates follow. */
  readonly locale: string;
  readonly dir: "ltr" | "rtl";
  readonly terms: Terms;
  readonly page: PageStrings;
  readonly promises: PromiseStrings;
  readonly figures: FigureStrings;
  readonly grid: GridStrings;
  readonly choices: ChoiceStrings;
  readonly notable: NotableStrings;
  readonly card: CardStrings;
  readonly full: FullStrings;
  readonly time: TimeStrings;
}

export interface PageStrings {
  /** Of the browser's tab. */
  readonly title: (company: string) => string;
  readonly kind: Label;
  readonly skip: Label;
  readonly contents: Label;
  readonly atATop: Label;
  readonly who: Label;
  readonly uses: Label;
  readonly usesIntro: Label;
  readonly full: Label;
  readonly fullIntro: Label;
  readonly yourChoices: Label;
  /** A length of time that is no more than near. */
  readonly about: (time: string) => string;
  readonly readingTime: Message<[short: string, whole: string]>;
  readonly edition: Message<[company: Piece, version: string]>;
  readonly holdsFrom: Message<[date: Piece]>;
  /** Of a text that is no release, or no longer the one that was released. */
  readonly notReleased: Label;
  readonly reviewedEvery: Message<[date: Piece, every: string]>;
  readonly keptHere: Message<[link: Piece]>;
  readonly madeWith: Label;
  readonly backToTop: Label;
  readonly film: Label;
}

export interface PromiseStrings {
  readonly heading: Label;
  /** The policy agrees with its own promise. That is no proof, and must not read as one. */
  readonly agrees: Label;
  readonly agreesMeans: Label;
  /** The policy says something that goes against the promise. */
  readonly broken: Label;
  readonly brokenMeans: Label;
  readonly byPeople: Label;
  /** There is a proof, and nobody said that anybody looked at it. */
  readonly canCheck: Label;
  /** A test that saw a part only. */
  readonly partly: Label;
  readonly notTested: Label;
  readonly notTestedMeans: Label;
  readonly failed: Label;
  readonly tested: Label;
  /** A test of an earlier text of the policy. */
  readonly testedBefore: Label;
  readonly changedSince: Message<[version: string]>;
  /** The day on which people last checked it. */
  readonly checkedOn: Message<[date: Piece]>;
  /** What was tested when, and, just as plain, what was not. */
  readonly testedOn: Message<[what: Piece, date: Piece]>;
  readonly untested: Message<[what: Piece]>;
  readonly parts: { readonly policy: Label; readonly code: Label; readonly running: Label; readonly contracts: Label };
  readonly codeShare: (percent: string) => string;
}

/** What follows a number: `uses of it`. */
export interface FigureStrings {
  readonly data: (count: number) => string;
  readonly uses: (count: number) => string;
  readonly withYes: (count: number) => string;
  readonly recipients: (count: number) => string;
}

export interface GridStrings {
  /** Where the table is wider than the screen. */
  readonly sideways: Label;
  readonly heading: Label;
  readonly intro: Label;
  readonly data: Label;
  readonly needed: Label;
  readonly optional: Label;
  readonly unused: Label;
  readonly legend: { readonly needed: Label; readonly optional: Label; readonly unused: Label };
}

export interface ChoiceStrings {
  readonly heading: Label;
  readonly optIn: Label;
  readonly optInNote: Label;
  readonly optional: Label;
  readonly optionalNote: Label;
  readonly optOut: Label;
  readonly optOutNote: Label;
  readonly none: Label;
  readonly noneNote: Label;
  readonly itemFor: Message<[item: Piece, purpose: Piece]>;
  readonly changeAt: Message<[agreeAt: Piece, agreeSteps: string, refuseAt: Piece, refuseSteps: string]>;
  readonly changeAtOne: Message<[where: Piece, agreeSteps: string, refuseSteps: string]>;
  readonly steps: (count: number) => string;
}

export interface NotableStrings {
  readonly heading: Label;
  readonly intro: Label;
  readonly special: Label;
  readonly sensitive: Label;
  readonly inferred: Label;
  readonly bought: Label;
  readonly partner: Label;
  readonly public: Label;
  readonly alone: Label;
  readonly sold: Label;
  readonly forAds: Label;
  readonly abroad: Label;
  readonly isSpecial: Message<[category: string]>;
  readonly isSensitive: Message<[places: Piece]>;
  readonly isInferred: Label;
  readonly isFrom: Message<[source: Piece]>;
  readonly sourceUnknown: Label;
  readonly usedFor: Message<[purposes: Piece]>;
  readonly notUsed: Label;
  readonly soldTo: Message<[items: Piece]>;
  readonly sentTo: Message<[place: Piece, ground: Piece]>;
  readonly adsTo: Message<[items: Piece]>;
}

export interface TimeStrings {
  readonly atOnce: Label;
  readonly workingDays: (count: number) => string;
  readonly working: (time: string) => string;
  readonly notStored: Label;
  /** What follows `every` or `in`: `month`. */
  readonly period: (unit: "year" | "month" | "week" | "day") => string;
  readonly after: Message<[time: string, event: Piece]>;
  readonly afterYear: Message<[time: string, event: Piece]>;
  readonly until: Message<[event: Piece]>;
  readonly untilAtMost: Message<[event: Piece, time: string]>;
  readonly whichever: { readonly later: Message<[ways: Piece]>; readonly earlier: Message<[ways: Piece]> };
}
