// Generated from schemas/<kind>.schema.json by `pnpm schemas`; edit the schema instead.

/** The frontmatter of each kind of document. */
export interface Frontmatters {
  company: CompanyFrontmatter;
  mission: MissionFrontmatter;
  data: DataFrontmatter;
  purpose: PurposeFrontmatter;
  recipients: RecipientsFrontmatter;
  safeguards: SafeguardsFrontmatter;
  rights: RightsFrontmatter;
  breach: BreachFrontmatter;
  report: ReportFrontmatter;
}

/**
 * `company.md`: who we are, whose data we use and where, how people agree and refuse.
 */
export interface CompanyFrontmatter {
  /**
   * The legal name of the company that answers for this policy (the controller).
   */
  name: string;
  /**
   * Postal address of the company.
   */
  address: string;
  /**
   * Where people write about their data: an address, a link or a number.
   */
  contact: string;
  /**
   * Places where the company has an establishment. They decide which rule packs apply: the GDPR follows the establishment too.
   *
   * @minItems 1
   */
  "established-in": string[];
  /**
   * Places where the people live whose data you use. They decide which rule packs apply.
   *
   * @minItems 1
   */
  "people-in": string[];
  choices: CompanyChoices;
  doors?: CompanyDoors;
  /**
   * The ways you reach people. A choice must reach all of them.
   */
  channels: string[];
  /**
   * The systems that hold personal data and must hear of every choice.
   */
  systems: string[];
  /**
   * The events that keeping times count from. `data.md` and the purposes use these names.
   */
  events?: string[];
  /**
   * Corrects the rule packs that follow from the places: `+maine` adds one, `-ccpa` takes one away.
   */
  packs?: string[];
  people?: CompanyPeople;
  controllers?: CompanyControllers;
  /**
   * How to reach the data protection officer. GDPR 13(1)(b), LGPD 41.
   */
  dpo?: string;
  /**
   * The representative in the Union or the United Kingdom of a company that is established elsewhere. GDPR 27.
   */
  representative?: string;
  /**
   * Where people may complain about you. GDPR 13(2)(d).
   */
  authority?: string;
  /**
   * Where people complain to you first. Required in the United Kingdom since 19 June 2026.
   */
  complaints?: string;
  ages?: CompanyAges;
  /**
   * The languages of the published policy.
   *
   * @minItems 1
   */
  languages?: string[];
  /**
   * A language tag: `en`, `pt-BR`.
   */
  authoritative?: string;
  /**
   * Whether you honour the Global Privacy Control signal of a browser.
   */
  gpc?: true | false | "yes" | "no";
  /**
   * One sentence on what happens when a court or an authority tells you to keep data for longer.
   */
  holds?: string;
  /**
   * `strictest`: what the law of any place asks for holds for everybody. Of times, steps and ages that differ by place, the strictest counts everywhere; lists are joined.
   */
  apply?: "strictest";
  /**
   * What is different for people in one place. Each place lists only the fields of this document that differ there; the rest is as for everybody.
   */
  "by-place"?: {
    [k: string]: CompanyInPlace;
  };
}
/**
 * How people agree and how they refuse. Saying no takes no more steps than saying yes.
 */
export interface CompanyChoices {
  agree: ChoiceRoute;
  refuse: ChoiceRoute;
}
/**
 * Where people make the choice, and how many steps it takes from there.
 */
export interface ChoiceRoute {
  /**
   * A path on your site, or an address.
   */
  where: string;
  /**
   * Clicks, pages or messages from that place until the choice is made.
   */
  steps: number;
}
/**
 * How people say no on a channel itself, by the id of the channel: in a message, on the phone, in a letter. A page that they cannot open from there is no way out.
 */
export interface CompanyDoors {
  /**
   * What a person does there to say no.
   */
  [k: string]: string;
}
/**
 * Whose data you use: an id and what you call them. `customers` when nothing stands here. Each gets a page of its own.
 */
export interface CompanyPeople {
  /**
   * What you call these people.
   */
  [k: string]: string;
}
/**
 * The companies of a group or the brands that decide about data, each with an id.
 */
export interface CompanyControllers {
  [k: string]: Controller;
}
/**
 * A company that decides about data.
 */
export interface Controller {
  /**
   * The legal name of this controller.
   */
  name: string;
  /**
   * Postal address of this controller.
   */
  address: string;
  /**
   * How to reach the data protection officer. GDPR 13(1)(b), LGPD 41.
   */
  dpo?: string;
  /**
   * The representative in the Union or the United Kingdom of a company that is established elsewhere. GDPR 27.
   */
  representative?: string;
  /**
   * Where people may complain about you. GDPR 13(2)(d).
   */
  authority?: string;
  /**
   * Where people complain to you first. Required in the United Kingdom since 19 June 2026.
   */
  complaints?: string;
}
/**
 * From which age people may use your service, and until which age a parent must agree, by place.
 */
export interface CompanyAges {
  /**
   * The youngest age, in years, at which people may use the service.
   */
  from: number;
  /**
   * The age, in years, until which a parent must agree, by place. GDPR 8, LGPD 14.
   */
  "parent-until"?: {
    /**
     * Age in years.
     */
    [k: string]: number;
  };
}
/**
 * What differs for people in this place.
 */
export interface CompanyInPlace {
  /**
   * The legal name of the company that answers for this policy (the controller).
   */
  name?: string;
  /**
   * Postal address of the company.
   */
  address?: string;
  /**
   * Where people write about their data: an address, a link or a number.
   */
  contact?: string;
  /**
   * Places where the company has an establishment. They decide which rule packs apply: the GDPR follows the establishment too.
   *
   * @minItems 1
   */
  "established-in"?: string[];
  /**
   * Places where the people live whose data you use. They decide which rule packs apply.
   *
   * @minItems 1
   */
  "people-in"?: string[];
  choices?: CompanyChoices;
  doors?: CompanyDoors;
  /**
   * The ways you reach people. A choice must reach all of them.
   */
  channels?: string[];
  /**
   * The systems that hold personal data and must hear of every choice.
   */
  systems?: string[];
  /**
   * The events that keeping times count from. `data.md` and the purposes use these names.
   */
  events?: string[];
  /**
   * Corrects the rule packs that follow from the places: `+maine` adds one, `-ccpa` takes one away.
   */
  packs?: string[];
  people?: CompanyPeople;
  controllers?: CompanyControllers;
  /**
   * How to reach the data protection officer. GDPR 13(1)(b), LGPD 41.
   */
  dpo?: string;
  /**
   * The representative in the Union or the United Kingdom of a company that is established elsewhere. GDPR 27.
   */
  representative?: string;
  /**
   * Where people may complain about you. GDPR 13(2)(d).
   */
  authority?: string;
  /**
   * Where people complain to you first. Required in the United Kingdom since 19 June 2026.
   */
  complaints?: string;
  ages?: CompanyAges;
  /**
   * The languages of the published policy.
   *
   * @minItems 1
   */
  languages?: string[];
  /**
   * A language tag: `en`, `pt-BR`.
   */
  authoritative?: string;
  /**
   * Whether you honour the Global Privacy Control signal of a browser.
   */
  gpc?: true | false | "yes" | "no";
  /**
   * One sentence on what happens when a court or an authority tells you to keep data for longer.
   */
  holds?: string;
}

/**
 * A sentence, or `says` with `proof` and `checked`.
 */
export type MissionPromise = string | PromiseWithProof;

/**
 * `mission.md`: what your handling of data is for, and what you promise about it.
 */
export interface MissionFrontmatter {
  /**
   * The company's own purpose, mission or vision, at least one. Each purpose says which of them it serves.
   */
  aims: {
    /**
     * Why the company exists.
     */
    purpose?: string;
    /**
     * What the company does.
     */
    mission?: string;
    /**
     * The world the company works towards.
     */
    vision?: string;
  };
  /**
   * What people can hold you to: an id and a sentence. Candor checks the ids it knows; any other promise says how people can check it (`proof`).
   */
  promises: {
    /**
     * Candor checks that no recipient is marked as `sold` and that no use is selling.
     */
    "no-sale"?: string | PromiseWithProof;
    /**
     * Candor checks that no data comes from a broker.
     */
    "no-brokers"?: string | PromiseWithProof;
    /**
     * Candor checks that every extra use (email, advertising, personalising, research, training, selling) waits for consent.
     */
    "ask-first"?: string | PromiseWithProof;
    /**
     * Candor checks the steps of saying no against those of saying yes.
     */
    "easy-out"?: string | PromiseWithProof;
    /**
     * Candor checks that every data item has a use that needs it.
     */
    "only-needed"?: string | PromiseWithProof;
    /**
     * Candor checks that consent is never the price of something else.
     */
    "no-forced-yes"?: string | PromiseWithProof;
    /**
     * Candor checks that `report.md` says when people see how their data was used.
     */
    report?: string | PromiseWithProof;
    /**
     * Candor checks that a release is as high a version as its changes ask for, so that people are told or asked.
     */
    "tell-first"?: string | PromiseWithProof;
    [k: string]: MissionPromise | string | PromiseWithProof | undefined;
  };
  /**
   * The person or role that answers for this mission.
   */
  owner: string;
  /**
   * How often the mission is looked at again.
   */
  review: string;
  /**
   * The day of the last review. Year, month, day.
   */
  reviewed: string;
  /**
   * Address of a video that explains the mission.
   */
  video?: string;
}
/**
 * A promise that people check.
 */
export interface PromiseWithProof {
  /**
   * The promise in one sentence.
   */
  says: string;
  /**
   * How anybody can check it: an audit, a register, a person to ask.
   */
  proof?: string;
  /**
   * The day somebody last checked it in that way. Year, month, day.
   */
  checked?: string;
}

/**
 * `data.md`: every data item by its id, where it comes from and how long it is kept.
 */
export interface DataFrontmatter {
  /**
   * What is different for people in one place. Each place lists only the fields of a data item that differ there; the rest is as for everybody.
   */
  "by-place"?: {
    [k: string]: DataInPlace;
  };
  [k: string]:
    | DataEntry
    | {
        [k: string]: DataInPlace;
      }
    | undefined;
}
/**
 * The data items that differ for people in this place.
 */
export interface DataInPlace {
  [k: string]: DataEntryInPlace;
}
/**
 * What differs for people in this place.
 */
export interface DataEntryInPlace {
  /**
   * What people call it, where the id does not read well.
   */
  label?: string;
  /**
   * Where the item comes from. You may list more than one source.
   *
   * @minItems 1
   */
  from?: ("you" | "your-use" | "worked-out" | "made-by-us" | "partner" | "broker" | "public")[];
  /**
   * Who sold, shared or published it. Needed for `partner`, `broker` and `public`.
   */
  source?: string;
  /**
   * The special category it belongs to: GDPR 9 and 10, LGPD 11. `ethnic-origin`: race or ethnic origin. `political-opinion`: what somebody thinks in politics. `belief`: religious or philosophical belief. `trade-union`: membership of a trade union. `genetic`: what genes show. `biometric`: a face, a fingerprint and the like, used to tell who somebody is. `health`: the health of body or mind. `sex-life`: somebody's sex life. `sexual-orientation`: whom somebody is drawn to. `criminal`: crimes and convictions. Each purpose that needs it then says `special-because`.
   */
  special?:
    | "ethnic-origin"
    | "political-opinion"
    | "belief"
    | "trade-union"
    | "genetic"
    | "biometric"
    | "health"
    | "sex-life"
    | "sexual-orientation"
    | "criminal";
  /**
   * Places whose law treats it as sensitive, such as precise location or a payment card in California.
   */
  sensitive?: string[];
  /**
   * Whether it names nobody without a key that is kept apart. GDPR 4(5).
   */
  pseudonymous?: true | false | "yes" | "no";
  /**
   * How long it is kept, in words: a time, a time after an event of company.md, until an event and at most a time, or `not stored`.
   */
  kept?: string;
  /**
   * Whose data it is, when not everybody's.
   */
  people?: string[];
  /**
   * The term of the W3C Data Privacy Vocabulary, where the one that Candor finds does not fit.
   */
  dpv?: string;
}
/**
 * One thing you know about a person.
 */
export interface DataEntry {
  /**
   * What people call it, where the id does not read well.
   */
  label?: string;
  /**
   * Where the item comes from. You may list more than one source.
   *
   * @minItems 1
   */
  from: ("you" | "your-use" | "worked-out" | "made-by-us" | "partner" | "broker" | "public")[];
  /**
   * Who sold, shared or published it. Needed for `partner`, `broker` and `public`.
   */
  source?: string;
  /**
   * The special category it belongs to: GDPR 9 and 10, LGPD 11. `ethnic-origin`: race or ethnic origin. `political-opinion`: what somebody thinks in politics. `belief`: religious or philosophical belief. `trade-union`: membership of a trade union. `genetic`: what genes show. `biometric`: a face, a fingerprint and the like, used to tell who somebody is. `health`: the health of body or mind. `sex-life`: somebody's sex life. `sexual-orientation`: whom somebody is drawn to. `criminal`: crimes and convictions. Each purpose that needs it then says `special-because`.
   */
  special?:
    | "ethnic-origin"
    | "political-opinion"
    | "belief"
    | "trade-union"
    | "genetic"
    | "biometric"
    | "health"
    | "sex-life"
    | "sexual-orientation"
    | "criminal";
  /**
   * Places whose law treats it as sensitive, such as precise location or a payment card in California.
   */
  sensitive?: string[];
  /**
   * Whether it names nobody without a key that is kept apart. GDPR 4(5).
   */
  pseudonymous?: true | false | "yes" | "no";
  /**
   * How long it is kept, in words: a time, a time after an event of company.md, until an event and at most a time, or `not stored`.
   */
  kept?: string;
  /**
   * Whose data it is, when not everybody's.
   */
  people?: string[];
  /**
   * The term of the W3C Data Privacy Vocabulary, where the one that Candor finds does not fit.
   */
  dpv?: string;
  /**
   * Earlier ids of this item, so that a new id is no other data: nobody is asked or told again, and choices people made about it still count.
   */
  formerly?: string[];
}

/**
 * How long the data is kept for this use, when not as data.md says: one time for all items, or a time for each.
 */
export type PurposeKept =
  | string
  | {
      /**
       * How long it is kept, in words: a time, a time after an event of company.md, until an event and at most a time, or `not stored`.
       */
      [k: string]: string;
    };

/**
 * `purposes/<id>.md`: one use of personal data, what it needs and why the law allows it.
 */
export interface PurposeFrontmatter {
  /**
   * What sort of use it is. `deliver`: bring people what they ordered. `pay`: take or give back money. `account`: keep the account that somebody opened. `help`: answer questions and solve problems. `secure`: keep systems and data safe. `prevent-fraud`: find and stop people who cheat. `legal-duty`: do what a law demands, such as keeping invoices. `care`: look after somebody's health. `payroll`: pay your staff. `service-message`: tell people about the service that they use, such as that a parcel is late. `claims`: bring or answer a claim before a court. `improve`: make better what you offer. `measure`: count how it is used. `personalise`: choose for each person what they see or get. `email`: send people news and offers. `ads`: show ads that are not chosen by what you know of a person. `targeted-ads`: show ads that are chosen by what you know of a person. `research`: study something. `hire`: choose whom to employ. `sell-data`: give data to others for money or another gain. `train-ai`: train a model of artificial intelligence. `other`: none of these; then `dpv` names it. `email`, `ads`, `targeted-ads`, `personalise`, `research`, `train-ai` and `sell-data` are extra uses, which the promise `ask-first` covers.
   */
  kind:
    | "deliver"
    | "pay"
    | "account"
    | "help"
    | "secure"
    | "prevent-fraud"
    | "legal-duty"
    | "care"
    | "payroll"
    | "service-message"
    | "claims"
    | "improve"
    | "measure"
    | "personalise"
    | "email"
    | "ads"
    | "targeted-ads"
    | "research"
    | "hire"
    | "sell-data"
    | "train-ai"
    | "other";
  /**
   * Why the law allows it: GDPR 6(1). `consent`: the person said yes, and can take it back. `contract`: a contract with the person cannot be kept without it. `legal-obligation`: a law demands it; say which under `under`. `legitimate-interest`: an interest of yours that the person's do not outweigh; say which under `## Our reason`. `vital-interest`: it protects somebody's life. `public-task`: a law gave you a task for the public; say which under `under`. `credit`: in Brazil, it protects credit (LGPD 7 X). `health-care`: in Brazil, health professionals and services look after somebody's health (LGPD 7 VIII). `research`: in Brazil, a research body studies something (LGPD 7 IV).
   */
  because:
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
   * The law that makes it a duty. For the bases legal-obligation and public-task.
   */
  under?: string;
  /**
   * Which condition allows the use of special data: GDPR 9(2)(a) to (j). It stands beside the legal basis. `explicit-consent`: the person said yes to this use of this data. `employment`: the law of work and social security demands it. `vital`: it protects the life of somebody who cannot say yes. `members`: a body without profit, with a political, philosophical, religious or trade union aim, uses data of its members. `made-public`: the person plainly made it public. `claims`: a legal claim, or a court. `public-interest`: a law allows it for a substantial public interest. `care`: health or social care. `public-health`: a law allows it for the health of the public. `research`: a law allows it for archives, science, history or statistics. `authorised-by-law`: a law allows it for criminal records (GDPR 10).
   */
  "special-because"?:
    | "explicit-consent"
    | "employment"
    | "vital"
    | "members"
    | "made-public"
    | "claims"
    | "public-interest"
    | "care"
    | "public-health"
    | "research"
    | "authorised-by-law";
  /**
   * The aim (`purpose`, `mission`, `vision`) or the promise of mission.md that this use serves.
   */
  serves?: string;
  /**
   * The data items this use cannot do without, by their ids in data.md.
   */
  needs: string[];
  /**
   * Data items people may add. Each is asked for on its own, whatever the legal basis of the rest.
   */
  optional?: string[];
  /**
   * Whose data it uses, when not the customers'. Ids of `people` in company.md.
   */
  people?: string[];
  /**
   * The controller who does it. An id of `controllers` in company.md.
   */
  by?: string;
  /**
   * The controller you work for, when you are their processor. An id of `controllers` in company.md.
   */
  "on-behalf-of"?: string;
  kept?: PurposeKept;
  /**
   * How many messages people get at most.
   */
  "how-often"?: string;
  /**
   * When people are asked once more.
   */
  "ask-again"?: string;
  /**
   * The channels it uses, when not all. Ids of `channels` in company.md.
   */
  channels?: string[];
  /**
   * The systems it runs in, when not all. Ids of `systems` in company.md.
   */
  systems?: string[];
  /**
   * Cookies and other things stored on people's devices.
   */
  "on-device"?: DeviceEntry[];
  "decides-alone"?: PurposeDecidesAlone;
  /**
   * Messages to existing customers about similar things, without asking first, where the law of the place allows it.
   */
  "soft-opt-in"?: true | false | "yes" | "no";
  /**
   * The purpose in the W3C Data Privacy Vocabulary. Needed for the kind `other`.
   */
  dpv?: string;
  private?: PurposePrivate;
  /**
   * Earlier ids of this purpose (earlier file names), so that choices people made under them still count.
   */
  formerly?: string[];
  /**
   * What is different for people in one place. Each place lists only the fields of this purpose that differ there; the rest is as for everybody.
   */
  "by-place"?: {
    [k: string]: PurposeInPlace;
  };
}
/**
 * One cookie or other entry.
 */
export interface DeviceEntry {
  /**
   * Its name on the device.
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
   * Why the service cannot work without it. Leave it out where people are asked. ePrivacy Directive 5(3).
   */
  "needed-because"?: string;
}
/**
 * A decision about people that no person makes. Say how it works in the section `{#logic}`. GDPR 22, LGPD 20.
 */
export interface PurposeDecidesAlone {
  /**
   * What the decision means for the person.
   */
  effect: string;
  /**
   * What allows it. GDPR 22(2).
   */
  "allowed-by": "contract" | "law" | "explicit-consent";
  /**
   * Where people ask a person to look again.
   */
  "review-at"?: string;
}
/**
 * For your own file: impact assessment, balancing test, advice. Never on the page, in the code or in a release.
 */
export interface PurposePrivate {
  [k: string]: unknown;
}
/**
 * What differs for people in this place.
 */
export interface PurposeInPlace {
  /**
   * What sort of use it is. `deliver`: bring people what they ordered. `pay`: take or give back money. `account`: keep the account that somebody opened. `help`: answer questions and solve problems. `secure`: keep systems and data safe. `prevent-fraud`: find and stop people who cheat. `legal-duty`: do what a law demands, such as keeping invoices. `care`: look after somebody's health. `payroll`: pay your staff. `service-message`: tell people about the service that they use, such as that a parcel is late. `claims`: bring or answer a claim before a court. `improve`: make better what you offer. `measure`: count how it is used. `personalise`: choose for each person what they see or get. `email`: send people news and offers. `ads`: show ads that are not chosen by what you know of a person. `targeted-ads`: show ads that are chosen by what you know of a person. `research`: study something. `hire`: choose whom to employ. `sell-data`: give data to others for money or another gain. `train-ai`: train a model of artificial intelligence. `other`: none of these; then `dpv` names it. `email`, `ads`, `targeted-ads`, `personalise`, `research`, `train-ai` and `sell-data` are extra uses, which the promise `ask-first` covers.
   */
  kind?:
    | "deliver"
    | "pay"
    | "account"
    | "help"
    | "secure"
    | "prevent-fraud"
    | "legal-duty"
    | "care"
    | "payroll"
    | "service-message"
    | "claims"
    | "improve"
    | "measure"
    | "personalise"
    | "email"
    | "ads"
    | "targeted-ads"
    | "research"
    | "hire"
    | "sell-data"
    | "train-ai"
    | "other";
  /**
   * Why the law allows it: GDPR 6(1). `consent`: the person said yes, and can take it back. `contract`: a contract with the person cannot be kept without it. `legal-obligation`: a law demands it; say which under `under`. `legitimate-interest`: an interest of yours that the person's do not outweigh; say which under `## Our reason`. `vital-interest`: it protects somebody's life. `public-task`: a law gave you a task for the public; say which under `under`. `credit`: in Brazil, it protects credit (LGPD 7 X). `health-care`: in Brazil, health professionals and services look after somebody's health (LGPD 7 VIII). `research`: in Brazil, a research body studies something (LGPD 7 IV).
   */
  because?:
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
   * The law that makes it a duty. For the bases legal-obligation and public-task.
   */
  under?: string;
  /**
   * Which condition allows the use of special data: GDPR 9(2)(a) to (j). It stands beside the legal basis. `explicit-consent`: the person said yes to this use of this data. `employment`: the law of work and social security demands it. `vital`: it protects the life of somebody who cannot say yes. `members`: a body without profit, with a political, philosophical, religious or trade union aim, uses data of its members. `made-public`: the person plainly made it public. `claims`: a legal claim, or a court. `public-interest`: a law allows it for a substantial public interest. `care`: health or social care. `public-health`: a law allows it for the health of the public. `research`: a law allows it for archives, science, history or statistics. `authorised-by-law`: a law allows it for criminal records (GDPR 10).
   */
  "special-because"?:
    | "explicit-consent"
    | "employment"
    | "vital"
    | "members"
    | "made-public"
    | "claims"
    | "public-interest"
    | "care"
    | "public-health"
    | "research"
    | "authorised-by-law";
  /**
   * The aim (`purpose`, `mission`, `vision`) or the promise of mission.md that this use serves.
   */
  serves?: string;
  /**
   * The data items this use cannot do without, by their ids in data.md.
   */
  needs?: string[];
  /**
   * Data items people may add. Each is asked for on its own, whatever the legal basis of the rest.
   */
  optional?: string[];
  /**
   * Whose data it uses, when not the customers'. Ids of `people` in company.md.
   */
  people?: string[];
  /**
   * The controller who does it. An id of `controllers` in company.md.
   */
  by?: string;
  /**
   * The controller you work for, when you are their processor. An id of `controllers` in company.md.
   */
  "on-behalf-of"?: string;
  kept?: PurposeKept;
  /**
   * How many messages people get at most.
   */
  "how-often"?: string;
  /**
   * When people are asked once more.
   */
  "ask-again"?: string;
  /**
   * The channels it uses, when not all. Ids of `channels` in company.md.
   */
  channels?: string[];
  /**
   * The systems it runs in, when not all. Ids of `systems` in company.md.
   */
  systems?: string[];
  /**
   * Cookies and other things stored on people's devices.
   */
  "on-device"?: DeviceEntry[];
  "decides-alone"?: PurposeDecidesAlone;
  /**
   * Messages to existing customers about similar things, without asking first, where the law of the place allows it.
   */
  "soft-opt-in"?: true | false | "yes" | "no";
  /**
   * The purpose in the W3C Data Privacy Vocabulary. Needed for the kind `other`.
   */
  dpv?: string;
}

/**
 * The purposes it gets them for, by their ids, or `all`.
 */
export type RecipientFor = "all" | string[];
/**
 * The place or places where it handles the data.
 */
export type RecipientWhere = string | string[];

/**
 * `recipients.md`: everyone else who gets data, by id.
 */
export interface RecipientsFrontmatter {
  /**
   * What is different for people in one place. Each place lists only the fields of a recipient that differ there; the rest is as for everybody.
   */
  "by-place"?: {
    [k: string]: RecipientsInPlace;
  };
  [k: string]:
    | RecipientEntry
    | {
        [k: string]: RecipientsInPlace;
      }
    | undefined;
}
/**
 * The recipients that differ for people in this place.
 */
export interface RecipientsInPlace {
  [k: string]: RecipientEntryInPlace;
}
/**
 * What differs for people in this place.
 */
export interface RecipientEntryInPlace {
  /**
   * The name people know, where the id does not read well.
   */
  label?: string;
  /**
   * What it does for people, in a few words.
   */
  does?: string;
  /**
   * `processor`: it acts on your orders (GDPR 28). `joint`: you decide together (26). `controller`: it decides for itself.
   */
  role?: "processor" | "joint" | "controller";
  /**
   * A kind of recipient, where you cannot name each one. GDPR 13(1)(e).
   */
  category?: string;
  /**
   * The day of the contract with a processor. GDPR 28(3). Year, month, day.
   */
  contract?: string;
  /**
   * The essence of what you and a joint controller agreed. GDPR 26(2).
   */
  arrangement?: string;
  /**
   * Where people reach a joint controller.
   */
  "ask-at"?: string;
  /**
   * The data items it gets, by their ids in data.md.
   */
  gets?: string[];
  for?: RecipientFor;
  where?: RecipientWhere;
  /**
   * Transfers out of a zone that protects data. GDPR 44 to 49, LGPD 33.
   */
  transfers?: Transfer[];
  /**
   * Whether you get money or anything of value for the data. Civ 1798.140(ad).
   */
  sold?: true | false | "yes" | "no";
  /**
   * Whether it gets the data for advertising across other companies' sites.
   */
  "shared-for-ads"?: true | false | "yes" | "no";
  /**
   * The recipients it passes data on to (sub-processors), by their ids here.
   */
  uses?: string[];
}
/**
 * One transfer.
 */
export interface Transfer {
  /**
   * A country or part of one, in capitals: `EU`, a country's two letters (`DE`, `UK`, `BR`), or a country and a state (`US-CA`).
   */
  from: string;
  /**
   * A country or part of one, in capitals: `EU`, a country's two letters (`DE`, `UK`, `BR`), or a country and a state (`US-CA`).
   */
  to: string;
  /**
   * What protects the data there: an adequacy decision, standard contractual clauses, binding corporate rules.
   */
  by: string;
  /**
   * Where people get a copy of the safeguard.
   */
  copy?: string;
}
/**
 * Somebody else who gets personal data.
 */
export interface RecipientEntry {
  /**
   * The name people know, where the id does not read well.
   */
  label?: string;
  /**
   * What it does for people, in a few words.
   */
  does: string;
  /**
   * `processor`: it acts on your orders (GDPR 28). `joint`: you decide together (26). `controller`: it decides for itself.
   */
  role: "processor" | "joint" | "controller";
  /**
   * A kind of recipient, where you cannot name each one. GDPR 13(1)(e).
   */
  category?: string;
  /**
   * The day of the contract with a processor. GDPR 28(3). Year, month, day.
   */
  contract?: string;
  /**
   * The essence of what you and a joint controller agreed. GDPR 26(2).
   */
  arrangement?: string;
  /**
   * Where people reach a joint controller.
   */
  "ask-at"?: string;
  /**
   * The data items it gets, by their ids in data.md.
   */
  gets: string[];
  for?: RecipientFor;
  where: RecipientWhere;
  /**
   * Transfers out of a zone that protects data. GDPR 44 to 49, LGPD 33.
   */
  transfers?: Transfer[];
  /**
   * Whether you get money or anything of value for the data. Civ 1798.140(ad).
   */
  sold?: true | false | "yes" | "no";
  /**
   * Whether it gets the data for advertising across other companies' sites.
   */
  "shared-for-ads"?: true | false | "yes" | "no";
  /**
   * The recipients it passes data on to (sub-processors), by their ids here.
   */
  uses?: string[];
  /**
   * Earlier ids of this recipient, so that a new id is no new recipient.
   */
  formerly?: string[];
}

/**
 * `safeguards.md`: how data is kept safe, each measure by its id.
 */
export interface SafeguardsFrontmatter {
  [k: string]: SafeguardEntry;
}
/**
 * One measure that protects data. GDPR 32.
 */
export interface SafeguardEntry {
  /**
   * A short name, where the id does not read well.
   */
  label?: string;
  /**
   * What it does, in one sentence.
   */
  does: string;
  /**
   * The data items it protects, by their ids, or `all`.
   */
  covers: "all" | string[];
  /**
   * The day somebody last checked that it works. Year, month, day.
   */
  checked?: string;
}

/**
 * `rights.md`: where people ask, and how fast you answer. Which rights they have follows from the legal bases.
 */
export interface RightsFrontmatter {
  /**
   * Where people ask for their data, a correction, deletion and the rest: a link or an address.
   */
  "ask-at"?: string;
  /**
   * How fast you answer. GDPR 12(3): one month; LGPD 19: 15 days; California: 45 days.
   */
  "answer-within": string;
  /**
   * How somebody else may ask for a person. California.
   */
  agents?: string;
  /**
   * What is different for people in one place. Each place lists only the fields of this document that differ there; the rest is as for everybody.
   */
  "by-place"?: {
    [k: string]: RightsInPlace;
  };
}
/**
 * What differs for people in this place.
 */
export interface RightsInPlace {
  /**
   * Where people ask for their data, a correction, deletion and the rest: a link or an address.
   */
  "ask-at"?: string;
  /**
   * How fast you answer. GDPR 12(3): one month; LGPD 19: 15 days; California: 45 days.
   */
  "answer-within"?: string;
  /**
   * How somebody else may ask for a person. California.
   */
  agents?: string;
}

/**
 * `breach.md`: what you do, and tell people, when something goes wrong with data.
 */
export interface BreachFrontmatter {
  /**
   * The person or role that leads when something goes wrong.
   */
  lead: string;
  /**
   * How soon the supervisory authority hears of it. GDPR 33: 72 hours.
   */
  "tell-authority-within": string;
  /**
   * How soon the people concerned hear of it. GDPR 34, LGPD 48.
   */
  "tell-people": string;
  /**
   * The day you last practised. Year, month, day.
   */
  rehearsed: string;
  /**
   * How often you practise.
   */
  "rehearse-every": string;
  /**
   * What is different for people in one place. Each place lists only the fields of this document that differ there; the rest is as for everybody.
   */
  "by-place"?: {
    [k: string]: BreachInPlace;
  };
}
/**
 * What differs for people in this place.
 */
export interface BreachInPlace {
  /**
   * The person or role that leads when something goes wrong.
   */
  lead?: string;
  /**
   * How soon the supervisory authority hears of it. GDPR 33: 72 hours.
   */
  "tell-authority-within"?: string;
  /**
   * How soon the people concerned hear of it. GDPR 34, LGPD 48.
   */
  "tell-people"?: string;
  /**
   * The day you last practised. Year, month, day.
   */
  rehearsed?: string;
  /**
   * How often you practise.
   */
  "rehearse-every"?: string;
}

/**
 * `report.md`: the periodic report that shows people how their own data was used.
 */
export interface ReportFrontmatter {
  /**
   * How often people get the report.
   */
  every: string;
  /**
   * The channels it comes by. Ids of `channels` in company.md.
   *
   * @minItems 1
   */
  by: string[];
}
