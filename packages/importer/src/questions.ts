/** The fields of each kind of document, in the order that a draft writes them, and what it asks where one is open. */
export interface Field {
  readonly field: string;
  readonly asks: string;
  /** Asked even where the old policy says nothing of it. */
  readonly always: boolean;
}

export type Kind = "company" | "mission" | "data" | "purpose" | "recipients" | "safeguards" | "rights" | "breach";

/** What is asked in several places, where a sentence speaks of a matter and gives no fact of it. */
export const ASKS = {
  whichData: "Which data is this, and where does it come from?",
  special: "Is it special data: health, belief, ethnic origin, sex life, genes, fingerprints, crimes (GDPR 9, 10)?",
  whoGets: "Who gets data here, and which?",
  whichUse: "Which use rests on this legal basis? Give that purpose `because`.",
  promise: "Is this a promise that people can hold you to?",
  transfers:
    "Which recipients handle data outside a zone that protects it, and what protects it there? Give them `transfers`.",
} as const;

export const FIELDS: Readonly<Record<Kind, readonly Field[]>> = {
  company: [
    ask("name", "What is the legal name of your company?"),
    ask("address", "What is its postal address?"),
    ask("contact", "Where do people write about their data?"),
    ask("established-in", "In which countries is the company established? Write codes such as DE, UK or US-CA."),
    ask("people-in", "Where do the people live whose data you use? Write codes such as EU, UK or US-CA."),
    ask("choices", "Where do people say yes, where do they say no, and how many steps does each take?"),
    ask("channels", "How do you reach people: email, post, an app?"),
    ask("systems", "Which programs of yours hold personal data, such as a shop or a mailing tool?"),
    cited("dpo", "How do people reach your data protection officer?"),
    cited("representative", "Who represents the company in the EU or the UK, where it is not established there?"),
    cited("authority", "Which authority can people complain to?"),
    cited("ages", "From which age may people use the service?"),
    cited("languages", "In which languages do you publish the policy?"),
    cited("authoritative", "Which language counts where two differ?"),
    cited("gpc", "Do you obey a browser that says do not sell or share (Global Privacy Control)?"),
    cited("events", "Which moments do your keeping times count from, such as last-order or account-closed?"),
  ],
  mission: [
    ask("aims", "Why does the company exist? Write its purpose, its mission or its vision in one sentence."),
    ask("promises", "What do you promise about people's data?"),
    ask("owner", "Who answers for this policy, by name or by role?"),
    ask("review", "How often does somebody go through this policy?"),
    ask("reviewed", "When did somebody last review it?"),
  ],
  data: [
    ask(
      "from",
      "Where does it come from? The person tells you (you), you see it (your-use), infer it (worked-out) or make it " +
        "(made-by-us), or somebody else gives (partner), sells (broker) or publishes it (public).",
    ),
    ask("kept", "How long do you keep it?"),
    cited("special", ASKS.special),
    cited("source", "Who gave, sold or published it?"),
  ],
  purpose: [
    ask(
      "kind",
      "Do you use data for this? If you do, write the kind of use, such as deliver, help or email; if not, delete this file.",
    ),
    ask(
      "because",
      "On which legal basis: consent, contract, legal-obligation, legitimate-interest, vital-interest or public-task?",
    ),
    ask("serves", "Which aim or promise of mission.md does it serve?"),
    ask("needs", "Which data of data.md can it not do without?"),
    cited("on-device", "What does it store on people's devices?"),
  ],
  recipients: [
    cited("label", "Under which name do people know it?"),
    cited("category", "What kind of recipient is it?"),
    ask("does", "What does it do for people?"),
    ask("role", "Does it act on your orders (processor), with you (joint) or for itself (controller)?"),
    ask("gets", "Which data of data.md does it get?"),
    ask("for", "Which purposes does it get them for?"),
    ask("where", "In which places does it handle the data?"),
  ],
  safeguards: [
    cited("does", "What does this measure do?"),
    ask("covers", "Which data does it cover? Write `all`, or list them."),
  ],
  rights: [
    ask("ask-at", "Where do people ask to see, correct or delete their data?"),
    ask("answer-within", "Within which time do you answer, such as 14 days?"),
    cited("agents", "How may somebody else ask in a person's name?"),
  ],
  breach: [
    ask("lead", "Who leads when people's data was lost or stolen, by name or by role?"),
    ask("tell-authority-within", "How soon does the authority hear of it, such as 48 hours?"),
    ask("tell-people", "How soon do the people concerned hear of it, such as 3 days?"),
    ask("rehearsed", "When did you last practise what you do then?"),
    ask("rehearse-every", "How often do you practise it?"),
  ],
};

/** What is asked about an entry that the old policy does not state outright. */
export const DOUBTS: Readonly<Record<string, (id: string) => string>> = {
  data: (id) => `Do you collect \`${id}\`?`,
  recipients: (id) => `Does \`${id}\` get data?`,
  safeguards: () => "Do you protect data in this way?",
};

/** What is asked where a list has no entry. */
export const NO_ENTRY: Readonly<Record<string, string>> = {
  data: "Which data do you hold about people?",
  recipients: "Who else gets data?",
  safeguards: "How do you keep data safe?",
};

export function kindOf(document: string): Kind {
  return document.startsWith("purposes/") ? "purpose" : (document as Kind);
}

function ask(field: string, asks: string): Field {
  return { field, asks, always: true };
}

function cited(field: string, asks: string): Field {
  return { field, asks, always: false };
}
