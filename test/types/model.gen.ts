// Generated from schemas/model.schema.json by `pnpm schemas`; edit the schema instead.

/**
 * A block of prose: a subset of mdast, without positions, raw HTML or images.
 */
export type Block = Paragraph | Heading | List | Blockquote | Code | ThematicBreak;
/**
 * A piece of a line.
 */
export type Inline = PlainText | InlineCode | Emphasis | Strong | Link | LineBreak;
/**
 * How long a data item is kept.
 */
export type Keeping = NotStored | KeptFor | KeptAfter | KeptUntil | Whichever;

/**
 * What a policy folder compiles to, and what guard, page, check and exports are made from. Plain JSON; collections are arrays sorted by id.
 */
export interface PolicyModel {
  /**
   * The version of this shape.
   */
  format: 1;
  /**
   * Semantic version of the policy.
   */
  version: string;
  company: Company;
  mission: Mission;
  /**
   * The uses of data, sorted by id.
   */
  purposes: Purpose[];
  /**
   * The data items, sorted by id.
   */
  data: DataItem[];
  /**
   * Everyone else who gets data, sorted by id.
   */
  recipients: Recipient[];
  /**
   * How data is kept safe, sorted by id.
   */
  safeguards: Safeguard[];
  /**
   * What stands around the lists of data, recipients and safeguards.
   */
  texts: {
    data: Text;
    recipients: Text;
    safeguards: Text;
  };
  rights: RightsDesk;
  breach: BreachPlan;
  /**
   * The report plan; null where there is none.
   */
  report: ReportPlan | null;
  /**
   * What the policy says in other languages; sorted by language.
   */
  translations: Translation[];
}
/**
 * Who the company is, whose data it uses, where, and how people choose.
 */
export interface Company {
  /**
   * The `#` heading.
   */
  title: string;
  /**
   * The first paragraph, as plain text.
   */
  summary: string;
  /**
   * The `##` sections in the order they were written.
   */
  sections: Section[];
  /**
   * The legal name.
   */
  name: string;
  /**
   * The postal address.
   */
  address: string;
  /**
   * Where people write about their data.
   */
  contact: string;
  /**
   * Places with an establishment.
   */
  establishedIn: string[];
  /**
   * Places where the people live.
   */
  peopleIn: string[];
  /**
   * How people agree and refuse.
   */
  choices: {
    agree: Route;
    refuse: Route;
  };
  /**
   * How people say no on a channel itself, by the channel's id; sorted by channel.
   */
  doors: {
    /**
     * An id as its author wrote it.
     */
    channel: string;
    /**
     * What a person does there to say no.
     */
    says: string;
  }[];
  /**
   * The ways to reach people.
   */
  channels: Labelled[];
  /**
   * The systems that must hear of a choice.
   */
  systems: Labelled[];
  /**
   * The rule packs that apply: from the places, corrected by `packs`.
   */
  packs: string[];
  /**
   * Whose data it is.
   */
  people: Labelled[];
  /**
   * The companies and brands that decide, sorted by id.
   */
  controllers: Controller[];
  /**
   * How to reach the data protection officer.
   */
  dpo: string | null;
  /**
   * The representative. GDPR 27.
   */
  representative: string | null;
  /**
   * Where people may complain.
   */
  authority: string | null;
  /**
   * The company's own complaint route.
   */
  complaints: string | null;
  /**
   * From which age people may use the service.
   */
  ages: {
    /**
     * Age in years.
     */
    from: number;
    /**
     * Until which age a parent must agree, by place.
     */
    parentUntil: {
      /**
       * A country or part of one: `EU`, `DE`, `UK`, `US-CA`.
       */
      place: string;
      /**
       * Age in years.
       */
      age: number;
    }[];
  } | null;
  /**
   * Languages of the published policy.
   */
  languages: string[];
  /**
   * The language that counts where translations differ.
   */
  authoritative: string;
  /**
   * Whether the browser's signal is honoured; null where nothing is said.
   */
  gpc: boolean | null;
  /**
   * The events that keeping times count from.
   */
  events: string[];
  /**
   * What happens when a court tells the company to keep data.
   */
  holds: string | null;
  /**
   * `strictest` where everybody has what the strictest place asks for; null where each place has its own.
   */
  apply: "strictest" | null;
  /**
   * What differs from place to place, sorted by place.
   */
  byPlace: CompanyByPlace[];
}
/**
 * A `##` section of a document.
 */
export interface Section {
  /**
   * What the section means (`why`, `benefit` …); null for a heading of the author's own.
   */
  key: string | null;
  /**
   * The heading as it was written; empty for the paragraphs between the summary and the first heading.
   */
  title: string;
  /**
   * The prose of the section.
   */
  body: Block[];
}
/**
 * A paragraph.
 */
export interface Paragraph {
  /**
   * What it is.
   */
  type: "paragraph";
  /**
   * The text in it.
   */
  children: Inline[];
}
/**
 * Words.
 */
export interface PlainText {
  /**
   * What it is.
   */
  type: "text";
  /**
   * The words.
   */
  value: string;
}
/**
 * Code.
 */
export interface InlineCode {
  /**
   * What it is.
   */
  type: "inlineCode";
  /**
   * The code.
   */
  value: string;
}
/**
 * Words with stress.
 */
export interface Emphasis {
  /**
   * What it is.
   */
  type: "emphasis";
  /**
   * The text in it.
   */
  children: Inline[];
}
/**
 * Words with strong stress.
 */
export interface Strong {
  /**
   * What it is.
   */
  type: "strong";
  /**
   * The text in it.
   */
  children: Inline[];
}
/**
 * A link.
 */
export interface Link {
  /**
   * What it is.
   */
  type: "link";
  /**
   * http(s), mailto or relative.
   */
  url: string;
  /**
   * The text in it.
   */
  children: Inline[];
}
/**
 * A line break.
 */
export interface LineBreak {
  /**
   * What it is.
   */
  type: "break";
}
/**
 * A heading inside a section.
 */
export interface Heading {
  /**
   * What it is.
   */
  type: "heading";
  /**
   * 3 for `###`, up to 6.
   */
  depth: 3 | 4 | 5 | 6;
  /**
   * The text in it.
   */
  children: Inline[];
}
/**
 * A list.
 */
export interface List {
  /**
   * What it is.
   */
  type: "list";
  /**
   * Whether its items are numbered.
   */
  ordered: boolean;
  /**
   * Its items.
   */
  children: ListItem[];
}
/**
 * An item of a list.
 */
export interface ListItem {
  /**
   * What it is.
   */
  type: "listItem";
  /**
   * The blocks in it.
   */
  children: Block[];
}
/**
 * A quotation.
 */
export interface Blockquote {
  /**
   * What it is.
   */
  type: "blockquote";
  /**
   * The blocks in it.
   */
  children: Block[];
}
/**
 * A block of code.
 */
export interface Code {
  /**
   * What it is.
   */
  type: "code";
  /**
   * The code.
   */
  value: string;
}
/**
 * A line across.
 */
export interface ThematicBreak {
  /**
   * What it is.
   */
  type: "thematicBreak";
}
/**
 * Where people make a choice, and in how many steps.
 */
export interface Route {
  /**
   * A path on the company's site, or an address.
   */
  where: string;
  /**
   * Steps from there until the choice is made.
   */
  steps: number;
}
/**
 * An id and what people call it.
 */
export interface Labelled {
  /**
   * An id as its author wrote it.
   */
  id: string;
  /**
   * What people call it.
   */
  label: string;
}
/**
 * A company that decides about data.
 */
export interface Controller {
  /**
   * An id as its author wrote it.
   */
  id: string;
  /**
   * Its legal name.
   */
  name: string;
  /**
   * Its postal address.
   */
  address: string;
  /**
   * How to reach the data protection officer.
   */
  dpo: string | null;
  /**
   * The representative. GDPR 27.
   */
  representative: string | null;
  /**
   * Where people may complain.
   */
  authority: string | null;
  /**
   * The company's own complaint route.
   */
  complaints: string | null;
}
/**
 * Facts that differ in one place; every fact not listed is as for everybody.
 */
export interface CompanyByPlace {
  /**
   * A country or part of one: `EU`, `DE`, `UK`, `US-CA`.
   */
  place: string;
  facts: CompanyFactsInPlace;
}
/**
 * What differs for people in this place.
 */
export interface CompanyFactsInPlace {
  /**
   * The legal name.
   */
  name?: string;
  /**
   * The postal address.
   */
  address?: string;
  /**
   * Where people write about their data.
   */
  contact?: string;
  /**
   * Places with an establishment.
   */
  establishedIn?: string[];
  /**
   * Places where the people live.
   */
  peopleIn?: string[];
  /**
   * How people agree and refuse.
   */
  choices?: {
    agree: Route;
    refuse: Route;
  };
  /**
   * How people say no on a channel itself, by the channel's id; sorted by channel.
   */
  doors?: {
    /**
     * An id as its author wrote it.
     */
    channel: string;
    /**
     * What a person does there to say no.
     */
    says: string;
  }[];
  /**
   * The ways to reach people.
   */
  channels?: Labelled[];
  /**
   * The systems that must hear of a choice.
   */
  systems?: Labelled[];
  /**
   * The rule packs that apply: from the places, corrected by `packs`.
   */
  packs?: string[];
  /**
   * Whose data it is.
   */
  people?: Labelled[];
  /**
   * The companies and brands that decide, sorted by id.
   */
  controllers?: Controller[];
  /**
   * How to reach the data protection officer.
   */
  dpo?: string | null;
  /**
   * The representative. GDPR 27.
   */
  representative?: string | null;
  /**
   * Where people may complain.
   */
  authority?: string | null;
  /**
   * The company's own complaint route.
   */
  complaints?: string | null;
  /**
   * From which age people may use the service.
   */
  ages?: {
    /**
     * Age in years.
     */
    from: number;
    /**
     * Until which age a parent must agree, by place.
     */
    parentUntil: {
      /**
       * A country or part of one: `EU`, `DE`, `UK`, `US-CA`.
       */
      place: string;
      /**
       * Age in years.
       */
      age: number;
    }[];
  } | null;
  /**
   * Languages of the published policy.
   */
  languages?: string[];
  /**
   * The language that counts where translations differ.
   */
  authoritative?: string;
  /**
   * Whether the browser's signal is honoured; null where nothing is said.
   */
  gpc?: boolean | null;
  /**
   * The events that keeping times count from.
   */
  events?: string[];
  /**
   * What happens when a court tells the company to keep data.
   */
  holds?: string | null;
}
/**
 * What the handling of data is for.
 */
export interface Mission {
  /**
   * The `#` heading.
   */
  title: string;
  /**
   * The first paragraph, as plain text.
   */
  summary: string;
  /**
   * The `##` sections in the order they were written.
   */
  sections: Section[];
  /**
   * The company's purpose, mission and vision.
   */
  aims: {
    /**
     * Which aim it is.
     */
    id: "purpose" | "mission" | "vision";
    /**
     * The aim in one sentence.
     */
    says: string;
  }[];
  /**
   * What people can hold the company to, sorted by id.
   */
  promises: Promised[];
  /**
   * Who answers for the mission.
   */
  owner: string;
  review: Duration;
  /**
   * Year, month, day: `YYYY-MM-DD`.
   */
  reviewed: string;
  /**
   * Address of a video.
   */
  video: string | null;
}
/**
 * A promise of the mission.
 */
export interface Promised {
  /**
   * An id as its author wrote it.
   */
  id: string;
  /**
   * The promise in one sentence.
   */
  says: string;
  /**
   * How people check it; null where Candor knows the promise and checks it itself.
   */
  proof: string | null;
  /**
   * The day on which somebody last checked it that way; null where nobody says.
   */
  checked: string | null;
}
/**
 * A span of time.
 */
export interface Duration {
  /**
   * The duration as ISO 8601 writes it: `P3Y`, `PT72H`.
   */
  iso: string;
  /**
   * Whether it counts working days alone.
   */
  working: boolean;
}
/**
 * One use of personal data.
 */
export interface Purpose {
  /**
   * An id as its author wrote it.
   */
  id: string;
  /**
   * The `#` heading.
   */
  title: string;
  /**
   * The first paragraph, as plain text.
   */
  summary: string;
  /**
   * The `##` sections in the order they were written.
   */
  sections: Section[];
  /**
   * What sort of use it is.
   */
  kind: string;
  /**
   * Why the law allows the use.
   */
  basis:
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
   * What a person decides: `opt-in` means no until they say yes, `opt-out` yes until they object, `none` does not wait for them.
   */
  mode: "opt-in" | "opt-out" | "none";
  /**
   * Id of the aim or promise it serves.
   */
  serves: string | null;
  /**
   * Data items it cannot do without.
   */
  needs: string[];
  /**
   * Data items people may add, each with its own consent.
   */
  optional: string[];
  /**
   * The law that makes it a duty.
   */
  under: string | null;
  /**
   * The condition that allows the use of special data.
   */
  specialBecause: string | null;
  /**
   * Whose data it uses.
   */
  people: string[];
  /**
   * The controller who does it.
   */
  by: string | null;
  /**
   * The controller it is done for.
   */
  onBehalfOf: string | null;
  /**
   * For every item of `needs` and `optional`, sorted by item.
   */
  kept: {
    /**
     * An id as its author wrote it.
     */
    item: string;
    keeping: Keeping;
  }[];
  /**
   * How many messages at most.
   */
  howOften: {
    /**
     * How many.
     */
    times: number;
    per: Duration;
  } | null;
  /**
   * After which time people are asked once more.
   */
  askAgain: Duration | null;
  /**
   * The channels it uses.
   */
  channels: string[];
  /**
   * The systems it runs in.
   */
  systems: string[];
  /**
   * What is stored on people's devices.
   */
  onDevice: DeviceEntry[];
  /**
   * A decision that no person makes.
   */
  decidesAlone: {
    /**
     * What it means for the person.
     */
    effect: string;
    /**
     * What allows it.
     */
    allowedBy: string;
    /**
     * Where a person looks again.
     */
    reviewAt: string;
  } | null;
  /**
   * Messages to existing customers without asking first.
   */
  softOptIn: boolean;
  /**
   * Earlier ids, so that consents are not orphaned.
   */
  formerly: string[];
  /**
   * The recipients whose `for` names this purpose.
   */
  recipients: string[];
  /**
   * The rights that follow from the basis and the kind.
   */
  rights: (
    | "be-informed"
    | "withdraw"
    | "access"
    | "correct"
    | "delete"
    | "restrict"
    | "take-along"
    | "object"
    | "human-review"
    | "complain"
  )[];
  /**
   * IRI of the W3C Data Privacy Vocabulary.
   */
  dpv: string | null;
  /**
   * Key of the fideslang data use.
   */
  fideslang: string | null;
  /**
   * IAB TCF purpose numbers.
   */
  tcf: number[];
  /**
   * What differs from place to place, sorted by place.
   */
  byPlace: PurposeByPlace[];
}
/**
 * Used and forgotten.
 */
export interface NotStored {
  /**
   * It is not stored.
   */
  kind: "not-stored";
}
/**
 * Kept for a time from its collection.
 */
export interface KeptFor {
  /**
   * A time from its collection.
   */
  kind: "for";
  duration: Duration;
}
/**
 * Kept for a time after an event.
 */
export interface KeptAfter {
  /**
   * A time after an event.
   */
  kind: "after";
  duration: Duration;
  /**
   * The event it counts from.
   */
  event: string;
  /**
   * Whether it counts from the event or from the end of the event's year.
   */
  from: "event" | "end-of-year";
}
/**
 * Kept until an event, and no longer than `atMost`.
 */
export interface KeptUntil {
  /**
   * Until an event.
   */
  kind: "until";
  /**
   * The event that ends it.
   */
  event: string;
  /**
   * The cap; null where there is none.
   */
  atMost: Duration | null;
}
/**
 * Kept as the later or the earlier of several.
 */
export interface Whichever {
  /**
   * The later or earlier of several.
   */
  kind: "whichever";
  /**
   * Which of them counts.
   */
  is: "later" | "earlier";
  /**
   * What is compared.
   */
  of: Keeping[];
}
/**
 * A cookie or another entry on a person's device.
 */
export interface DeviceEntry {
  /**
   * Its name.
   */
  name: string;
  /**
   * Who reads it.
   */
  by: string;
  /**
   * How long it stays.
   */
  lasts: string;
  /**
   * Why the service cannot work without it.
   */
  neededBecause: string | null;
}
/**
 * Facts that differ in one place; every fact not listed is as for everybody.
 */
export interface PurposeByPlace {
  /**
   * A country or part of one: `EU`, `DE`, `UK`, `US-CA`.
   */
  place: string;
  facts: PurposeFactsInPlace;
}
/**
 * What differs for people in this place.
 */
export interface PurposeFactsInPlace {
  /**
   * What sort of use it is.
   */
  kind?: string;
  /**
   * Why the law allows the use.
   */
  basis?:
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
   * What a person decides: `opt-in` means no until they say yes, `opt-out` yes until they object, `none` does not wait for them.
   */
  mode?: "opt-in" | "opt-out" | "none";
  /**
   * Id of the aim or promise it serves.
   */
  serves?: string | null;
  /**
   * Data items it cannot do without.
   */
  needs?: string[];
  /**
   * Data items people may add, each with its own consent.
   */
  optional?: string[];
  /**
   * The law that makes it a duty.
   */
  under?: string | null;
  /**
   * The condition that allows the use of special data.
   */
  specialBecause?: string | null;
  /**
   * Whose data it uses.
   */
  people?: string[];
  /**
   * The controller who does it.
   */
  by?: string | null;
  /**
   * The controller it is done for.
   */
  onBehalfOf?: string | null;
  /**
   * For every item of `needs` and `optional`, sorted by item.
   */
  kept?: {
    /**
     * An id as its author wrote it.
     */
    item: string;
    keeping: Keeping;
  }[];
  /**
   * How many messages at most.
   */
  howOften?: {
    /**
     * How many.
     */
    times: number;
    per: Duration;
  } | null;
  /**
   * After which time people are asked once more.
   */
  askAgain?: Duration | null;
  /**
   * The channels it uses.
   */
  channels?: string[];
  /**
   * The systems it runs in.
   */
  systems?: string[];
  /**
   * What is stored on people's devices.
   */
  onDevice?: DeviceEntry[];
  /**
   * A decision that no person makes.
   */
  decidesAlone?: {
    /**
     * What it means for the person.
     */
    effect: string;
    /**
     * What allows it.
     */
    allowedBy: string;
    /**
     * Where a person looks again.
     */
    reviewAt: string;
  } | null;
  /**
   * Messages to existing customers without asking first.
   */
  softOptIn?: boolean;
  /**
   * Earlier ids, so that consents are not orphaned.
   */
  formerly?: string[];
  /**
   * The recipients whose `for` names this purpose.
   */
  recipients?: string[];
  /**
   * The rights that follow from the basis and the kind.
   */
  rights?: (
    | "be-informed"
    | "withdraw"
    | "access"
    | "correct"
    | "delete"
    | "restrict"
    | "take-along"
    | "object"
    | "human-review"
    | "complain"
  )[];
  /**
   * IRI of the W3C Data Privacy Vocabulary.
   */
  dpv?: string | null;
  /**
   * Key of the fideslang data use.
   */
  fideslang?: string | null;
  /**
   * IAB TCF purpose numbers.
   */
  tcf?: number[];
}
/**
 * One thing known about a person.
 */
export interface DataItem {
  /**
   * An id as its author wrote it.
   */
  id: string;
  /**
   * What people call it.
   */
  label: string;
  /**
   * Where it comes from.
   */
  from: ("you" | "your-use" | "worked-out" | "made-by-us" | "partner" | "broker" | "public")[];
  /**
   * How long it is kept; null only in a policy with findings.
   */
  kept: Keeping | null;
  /**
   * The special category (GDPR 9, 10).
   */
  special: string | null;
  /**
   * Where it counts as sensitive.
   */
  sensitive: string[];
  /**
   * Who sold, shared or published it.
   */
  source: string | null;
  /**
   * Whose data it is.
   */
  people: string[];
  /**
   * Whether it names nobody without a key kept apart.
   */
  pseudonymous: boolean;
  /**
   * IRI of the W3C Data Privacy Vocabulary.
   */
  dpv: string | null;
  /**
   * Key of the fideslang data category.
   */
  fideslang: string | null;
  /**
   * Earlier ids, so that consents are not orphaned; left out where there are none.
   */
  formerly?: string[];
  /**
   * What differs from place to place, sorted by place.
   */
  byPlace: DataItemByPlace[];
}
/**
 * Facts that differ in one place; every fact not listed is as for everybody.
 */
export interface DataItemByPlace {
  /**
   * A country or part of one: `EU`, `DE`, `UK`, `US-CA`.
   */
  place: string;
  facts: DataItemFactsInPlace;
}
/**
 * What differs for people in this place.
 */
export interface DataItemFactsInPlace {
  /**
   * What people call it.
   */
  label?: string;
  /**
   * Where it comes from.
   */
  from?: ("you" | "your-use" | "worked-out" | "made-by-us" | "partner" | "broker" | "public")[];
  /**
   * How long it is kept; null only in a policy with findings.
   */
  kept?: Keeping | null;
  /**
   * The special category (GDPR 9, 10).
   */
  special?: string | null;
  /**
   * Where it counts as sensitive.
   */
  sensitive?: string[];
  /**
   * Who sold, shared or published it.
   */
  source?: string | null;
  /**
   * Whose data it is.
   */
  people?: string[];
  /**
   * Whether it names nobody without a key kept apart.
   */
  pseudonymous?: boolean;
  /**
   * IRI of the W3C Data Privacy Vocabulary.
   */
  dpv?: string | null;
  /**
   * Key of the fideslang data category.
   */
  fideslang?: string | null;
}
/**
 * Somebody else who gets data.
 */
export interface Recipient {
  /**
   * An id as its author wrote it.
   */
  id: string;
  /**
   * The name people know.
   */
  label: string;
  /**
   * What it does for people.
   */
  does: string;
  /**
   * Whether it acts on orders, decides together, or decides for itself.
   */
  role: "processor" | "joint" | "controller";
  /**
   * The data items it gets.
   */
  gets: string[];
  /**
   * Purpose ids; `all` is written out.
   */
  for: string[];
  /**
   * Where it handles the data.
   */
  where: string[];
  /**
   * Transfers out of a zone that protects data.
   */
  transfers: {
    /**
     * A country or part of one: `EU`, `DE`, `UK`, `US-CA`.
     */
    from: string;
    /**
     * A country or part of one: `EU`, `DE`, `UK`, `US-CA`.
     */
    to: string;
    /**
     * What protects the data there.
     */
    by: string;
    /**
     * Where people get a copy of the safeguard.
     */
    copy: string | null;
  }[];
  /**
   * The day of the contract.
   */
  contract: string | null;
  /**
   * Whether anything of value is given for the data. Null where nobody said, though other facts suggest it.
   */
  sold: boolean | null;
  /**
   * Whether it gets data for advertising across sites. Null where nobody said, though other facts suggest it.
   */
  sharedForAds: boolean | null;
  /**
   * Its sub-processors.
   */
  uses: string[];
  /**
   * A kind of recipient that has no name.
   */
  category: string | null;
  /**
   * The essence of the arrangement of joint controllers.
   */
  arrangement: string | null;
  /**
   * Where people reach a joint controller.
   */
  askAt: string | null;
  /**
   * Earlier ids; left out where there are none.
   */
  formerly?: string[];
  /**
   * What differs from place to place, sorted by place.
   */
  byPlace: RecipientByPlace[];
}
/**
 * Facts that differ in one place; every fact not listed is as for everybody.
 */
export interface RecipientByPlace {
  /**
   * A country or part of one: `EU`, `DE`, `UK`, `US-CA`.
   */
  place: string;
  facts: RecipientFactsInPlace;
}
/**
 * What differs for people in this place.
 */
export interface RecipientFactsInPlace {
  /**
   * The name people know.
   */
  label?: string;
  /**
   * What it does for people.
   */
  does?: string;
  /**
   * Whether it acts on orders, decides together, or decides for itself.
   */
  role?: "processor" | "joint" | "controller";
  /**
   * The data items it gets.
   */
  gets?: string[];
  /**
   * Purpose ids; `all` is written out.
   */
  for?: string[];
  /**
   * Where it handles the data.
   */
  where?: string[];
  /**
   * Transfers out of a zone that protects data.
   */
  transfers?: {
    /**
     * A country or part of one: `EU`, `DE`, `UK`, `US-CA`.
     */
    from: string;
    /**
     * A country or part of one: `EU`, `DE`, `UK`, `US-CA`.
     */
    to: string;
    /**
     * What protects the data there.
     */
    by: string;
    /**
     * Where people get a copy of the safeguard.
     */
    copy: string | null;
  }[];
  /**
   * The day of the contract.
   */
  contract?: string | null;
  /**
   * Whether anything of value is given for the data. Null where nobody said, though other facts suggest it.
   */
  sold?: boolean | null;
  /**
   * Whether it gets data for advertising across sites. Null where nobody said, though other facts suggest it.
   */
  sharedForAds?: boolean | null;
  /**
   * Its sub-processors.
   */
  uses?: string[];
  /**
   * A kind of recipient that has no name.
   */
  category?: string | null;
  /**
   * The essence of the arrangement of joint controllers.
   */
  arrangement?: string | null;
  /**
   * Where people reach a joint controller.
   */
  askAt?: string | null;
}
/**
 * A measure that protects data.
 */
export interface Safeguard {
  /**
   * An id as its author wrote it.
   */
  id: string;
  /**
   * A short name.
   */
  label: string;
  /**
   * What it does.
   */
  does: string;
  /**
   * Data ids; `all` is written out.
   */
  covers: string[];
  /**
   * The day of the last check.
   */
  checked: string | null;
}
/**
 * The prose of a document.
 */
export interface Text {
  /**
   * The `#` heading.
   */
  title: string;
  /**
   * The first paragraph, as plain text.
   */
  summary: string;
  /**
   * The `##` sections in the order they were written.
   */
  sections: Section[];
}
/**
 * Where people ask, and how fast they get an answer.
 */
export interface RightsDesk {
  /**
   * The `#` heading.
   */
  title: string;
  /**
   * The first paragraph, as plain text.
   */
  summary: string;
  /**
   * The `##` sections in the order they were written.
   */
  sections: Section[];
  /**
   * Where people ask.
   */
  askAt: string;
  answerWithin: Duration;
  /**
   * How somebody may ask for another person.
   */
  agents: string | null;
  /**
   * What differs from place to place, sorted by place.
   */
  byPlace: RightsDeskByPlace[];
}
/**
 * Facts that differ in one place; every fact not listed is as for everybody.
 */
export interface RightsDeskByPlace {
  /**
   * A country or part of one: `EU`, `DE`, `UK`, `US-CA`.
   */
  place: string;
  facts: RightsDeskFactsInPlace;
}
/**
 * What differs for people in this place.
 */
export interface RightsDeskFactsInPlace {
  /**
   * Where people ask.
   */
  askAt?: string;
  answerWithin?: Duration;
  /**
   * How somebody may ask for another person.
   */
  agents?: string | null;
}
/**
 * What happens when something goes wrong with data.
 */
export interface BreachPlan {
  /**
   * The `#` heading.
   */
  title: string;
  /**
   * The first paragraph, as plain text.
   */
  summary: string;
  /**
   * The `##` sections in the order they were written.
   */
  sections: Section[];
  /**
   * Who leads.
   */
  lead: string;
  tellAuthorityWithin: Duration;
  tellPeople: Duration;
  /**
   * Year, month, day: `YYYY-MM-DD`.
   */
  rehearsed: string;
  rehearseEvery: Duration;
  /**
   * What differs from place to place, sorted by place.
   */
  byPlace: BreachPlanByPlace[];
}
/**
 * Facts that differ in one place; every fact not listed is as for everybody.
 */
export interface BreachPlanByPlace {
  /**
   * A country or part of one: `EU`, `DE`, `UK`, `US-CA`.
   */
  place: string;
  facts: BreachPlanFactsInPlace;
}
/**
 * What differs for people in this place.
 */
export interface BreachPlanFactsInPlace {
  /**
   * Who leads.
   */
  lead?: string;
  tellAuthorityWithin?: Duration;
  tellPeople?: Duration;
  /**
   * Year, month, day: `YYYY-MM-DD`.
   */
  rehearsed?: string;
  rehearseEvery?: Duration;
}
/**
 * The periodic report that shows people how their data was used.
 */
export interface ReportPlan {
  /**
   * The `#` heading.
   */
  title: string;
  /**
   * The first paragraph, as plain text.
   */
  summary: string;
  /**
   * The `##` sections in the order they were written.
   */
  sections: Section[];
  every: Duration;
  /**
   * The channels it comes by.
   */
  by: string[];
}
/**
 * One language of the policy besides the authoritative one.
 */
export interface Translation {
  /**
   * A tag of BCP 47.
   */
  language: string;
  /**
   * What is translated, by document; sorted.
   */
  documents: TranslatedText[];
  /**
   * What the source says now and this language does not, or not yet again: `purposes/newsletter#why`; sorted.
   */
  untranslated: string[];
}
/**
 * A document in another language, without what its source has changed since.
 */
export interface TranslatedText {
  /**
   * The path of its source without `.md`: `mission`, `purposes/newsletter`.
   */
  document: string;
  /**
   * The title; null where the source's own has to be shown.
   */
  title: string | null;
  /**
   * The summary; null where the source's own has to be shown.
   */
  summary: string | null;
  /**
   * One for each section of the source, in its order; null where the source's own has to be shown.
   */
  sections: (Section | null)[];
  /**
   * Texts among the facts; sorted by where they stand.
   */
  texts: {
    /**
     * Its JSON pointer in the facts of the document.
     */
    at: string;
    /**
     * What it says in this language.
     */
    says: string;
  }[];
}
