/**
 * The policy model: what a folder of Markdown compiles to, and what everything else is made from.
 * Plain frozen JSON. Collections are arrays sorted by id (a record would let an id named `__proto__` do harm).
 * `schemas/model.schema.json` is its source of truth; a type test proves the two equal.
 */
import type { Prose, Section } from "./prose.ts";

export interface PolicyModel {
  /** The version of this shape. */
  readonly format: 1;
  /** Semantic version of the policy: the last release, raised by what changed since. `1.0.0` before the first. */
  readonly version: string;
  readonly company: Company;
  readonly mission: Mission;
  readonly purposes: readonly Purpose[];
  readonly data: readonly DataItem[];
  readonly recipients: readonly Recipient[];
  readonly safeguards: readonly Safeguard[];
  /** What stands around the lists of data, recipients and safeguards. */
  readonly texts: { readonly data: Text; readonly recipients: Text; readonly safeguards: Text };
  readonly rights: RightsDesk;
  readonly breach: BreachPlan;
  readonly report: ReportPlan | null;
}

/** The prose of a document: its `#` heading, its first paragraph, its `##` sections in the order they were written. */
export interface Text {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly Section[];
}

/** A country or part of one: `EU`, `DE`, `UK`, `US-CA`. */
export type PlaceCode = string;

/** Facts that differ in one place; every fact not listed is as for everybody. */
export interface ByPlace<Facts> {
  readonly place: PlaceCode;
  readonly facts: Partial<Facts>;
}

/** `iso` is an ISO 8601 duration; `working` counts only working days. */
export interface Duration {
  readonly iso: string;
  readonly working: boolean;
}

/** How long a data item is kept. */
export type Keeping =
  | { readonly kind: "not-stored" }
  | { readonly kind: "for"; readonly duration: Duration }
  | {
      readonly kind: "after";
      readonly duration: Duration;
      readonly event: string;
      readonly from: "event" | "end-of-year";
    }
  | { readonly kind: "until"; readonly event: string; readonly atMost: Duration | null }
  | { readonly kind: "whichever"; readonly is: "later" | "earlier"; readonly of: readonly Keeping[] };

export interface Labelled {
  readonly id: string;
  readonly label: string;
}

export interface Route {
  /** A path on the company's site, or an address. */
  readonly where: string;
  readonly steps: number;
}

export interface Company extends Text, CompanyFacts {
  readonly byPlace: readonly ByPlace<CompanyFacts>[];
}

export interface CompanyFacts {
  readonly name: string;
  readonly address: string;
  readonly contact: string;
  readonly establishedIn: readonly PlaceCode[];
  readonly peopleIn: readonly PlaceCode[];
  readonly choices: { readonly agree: Route; readonly refuse: Route };
  readonly channels: readonly Labelled[];
  readonly systems: readonly Labelled[];
  /** The rule packs that apply: from the places, corrected by `packs`. */
  readonly packs: readonly string[];
  readonly people: readonly Labelled[];
  readonly controllers: readonly Controller[];
  readonly dpo: string | null;
  readonly representative: string | null;
  readonly authority: string | null;
  readonly complaints: string | null;
  readonly ages: {
    readonly from: number;
    readonly parentUntil: readonly { readonly place: PlaceCode; readonly age: number }[];
  } | null;
  readonly languages: readonly string[];
  readonly authoritative: string;
  readonly gpc: boolean | null;
  /** The events that keeping times count from. */
  readonly events: readonly string[];
  readonly holds: string | null;
}

export interface Controller {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly dpo: string | null;
  readonly representative: string | null;
  readonly authority: string | null;
  readonly complaints: string | null;
}

export interface Mission extends Text {
  readonly aims: readonly { readonly id: "purpose" | "mission" | "vision"; readonly says: string }[];
  readonly promises: readonly Promised[];
  readonly owner: string;
  readonly review: Duration;
  /** `YYYY-MM-DD` */
  readonly reviewed: string;
  readonly video: string | null;
}

/** A promise of the mission. */
export interface Promised {
  readonly id: string;
  readonly says: string;
  /** How people check it; null where Candor knows the promise and checks it itself. */
  readonly proof: string | null;
}

export type LegalBasis =
  | "consent"
  | "contract"
  | "legal-obligation"
  | "legitimate-interest"
  | "vital-interest"
  | "public-task"
  | "credit"
  | "health-care"
  | "research";

/**
 * What a person decides: `opt-in` means no until they say yes, `opt-out` means yes until they object, `none` means the
 * purpose does not wait for them. Inferred from the legal basis.
 */
export type ConsentMode = "opt-in" | "opt-out" | "none";

/** What a person may ask, with the articles of the GDPR: 13–14, 7(3), 15, 16, 17, 18, 20, 21, 22, 77. */
export type RightId =
  | "be-informed"
  | "withdraw"
  | "access"
  | "correct"
  | "delete"
  | "restrict"
  | "take-along"
  | "object"
  | "human-review"
  | "complain";

export interface Purpose extends Text, PurposeFacts {
  readonly id: string;
  readonly byPlace: readonly ByPlace<PurposeFacts>[];
}

export interface PurposeFacts {
  readonly kind: string;
  readonly basis: LegalBasis;
  /** Inferred from the basis. Each optional item is `opt-in` whatever the mode of its purpose. */
  readonly mode: ConsentMode;
  /** Id of the aim or promise it serves. */
  readonly serves: string | null;
  readonly needs: readonly string[];
  readonly optional: readonly string[];
  readonly under: string | null;
  readonly specialBecause: string | null;
  readonly people: readonly string[];
  readonly by: string | null;
  readonly onBehalfOf: string | null;
  /** For every item of `needs` and `optional`, sorted by item. */
  readonly kept: readonly { readonly item: string; readonly keeping: Keeping }[];
  readonly howOften: { readonly times: number; readonly per: Duration } | null;
  readonly askAgain: Duration | null;
  readonly channels: readonly string[];
  readonly systems: readonly string[];
  readonly onDevice: readonly DeviceEntry[];
  readonly decidesAlone: { readonly effect: string; readonly allowedBy: string; readonly reviewAt: string } | null;
  readonly softOptIn: boolean;
  /** Ids of earlier names of this purpose, so that its consents are not orphaned. */
  readonly formerly: readonly string[];
  /** Inferred: the recipients whose `for` names this purpose. */
  readonly recipients: readonly string[];
  /** Inferred from the basis and the kind. */
  readonly rights: readonly RightId[];
  /** IRI of the W3C Data Privacy Vocabulary. */
  readonly dpv: string | null;
  readonly fideslang: string | null;
  /** IAB TCF purpose numbers. */
  readonly tcf: readonly number[];
}

export interface DeviceEntry {
  readonly name: string;
  readonly by: string;
  readonly lasts: string;
  readonly neededBecause: string | null;
}

export type Source = "you" | "your-use" | "worked-out" | "made-by-us" | "partner" | "broker" | "public";

export interface DataItem extends DataFacts {
  readonly id: string;
  readonly byPlace: readonly ByPlace<DataFacts>[];
}

export interface DataFacts {
  readonly label: string;
  readonly from: readonly Source[];
  /** Null only in a policy with findings. */
  readonly kept: Keeping | null;
  /** The special category (GDPR 9, 10), or null. */
  readonly special: string | null;
  /** Where it counts as sensitive. */
  readonly sensitive: readonly PlaceCode[];
  /** Who sold, shared or published it. */
  readonly source: string | null;
  readonly people: readonly string[];
  readonly pseudonymous: boolean;
  readonly dpv: string | null;
  readonly fideslang: string | null;
}

export interface Recipient extends RecipientFacts {
  readonly id: string;
  readonly byPlace: readonly ByPlace<RecipientFacts>[];
}

export interface RecipientFacts {
  readonly label: string;
  readonly does: string;
  readonly role: "processor" | "joint" | "controller";
  readonly gets: readonly string[];
  /** Purpose ids; `all` is written out. */
  readonly for: readonly string[];
  readonly where: readonly PlaceCode[];
  readonly transfers: readonly {
    readonly from: PlaceCode;
    readonly to: PlaceCode;
    readonly by: string;
    readonly copy: string | null;
  }[];
  readonly contract: string | null;
  readonly sold: boolean;
  readonly sharedForAds: boolean;
  readonly uses: readonly string[];
  readonly category: string | null;
  readonly arrangement: string | null;
  readonly askAt: string | null;
}

export interface Safeguard {
  readonly id: string;
  readonly label: string;
  readonly does: string;
  /** Data ids; `all` is written out. */
  readonly covers: readonly string[];
  readonly checked: string | null;
}

export interface RightsDesk extends Text, RightsFacts {
  readonly byPlace: readonly ByPlace<RightsFacts>[];
}

export interface RightsFacts {
  readonly askAt: string;
  readonly answerWithin: Duration;
  readonly agents: string | null;
}

export interface BreachPlan extends Text, BreachFacts {
  readonly byPlace: readonly ByPlace<BreachFacts>[];
}

export interface BreachFacts {
  readonly lead: string;
  readonly tellAuthorityWithin: Duration;
  readonly tellPeople: Duration;
  /** `YYYY-MM-DD` */
  readonly rehearsed: string;
  readonly rehearseEvery: Duration;
}

export interface ReportPlan extends Text {
  readonly every: Duration;
  readonly by: readonly string[];
}

/** The body of the section with this key, or null where the document has none. */
export function sectionBody(document: { readonly sections: readonly Section[] }, key: string): Prose | null {
  return document.sections.find((section) => section.key === key)?.body ?? null;
}
