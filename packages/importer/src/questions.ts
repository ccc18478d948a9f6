/** The fields of each kind of document, in the order that a draft writes them, and what it asks where one is open. */
export interface Field {
  readonly field: string;
  readonly asks: string;
  /** Asked even where the old policy says nothing of it. */
  readonly always: boolean;
}

export type Kind = "company" | "mission" | "data" | "purpose" | "recipients" | "safeguards" | "rights" | "breach";

export const FIELDS: Readonly<Record<Kind, readonly Field[]>> = {
  company: [
    ask("name", "What is the legal name of your company?"),
    ask("address", "What is its postal address?"),
    ask("contact", "Where do people write about their data?"),
    ask("established-in", "In which places does the company have an office?"),
    ask("people-in", "In which places do the people live whose data you use?"),
    ask("choices", "Where do people agree, where do they refuse, and in how many steps?"),
    ask("channels", "How do you reach people: email, post, an app?"),
    ask("systems", "Which systems hold personal data?"),
    cited("dpo", "How do people reach your data protection officer?"),
    cited("representative", "Who represents the company in the Union or the United Kingdom?"),
    cited("authority", "Which authority can people complain to?"),
    cited("ages", "From which age may people use the service?"),
    cited("languages", "In which languages do you publish the policy?"),
    cited("authoritative", "Which language counts where two differ?"),
    cited("gpc", "Do you honour the Global Privacy Control?"),
    cited("events", "What do your keeping times count from?"),
  ],
  mission: [
    ask("aims", "What is the purpose, the mission or the vision of the company?"),
    ask("promises", "What do you promise about people's data?"),
    ask("owner", "Who answers for this, by name or by role?"),
    ask("review", "How often do you look at it again?"),
    ask("reviewed", "When did somebody last review it?"),
  ],
  data: [
    ask("from", "Where does it come from: you, your-use, worked-out, made-by-us, partner, broker, public?"),
    ask("kept", "How long do you keep it?"),
    cited("special", "Is it special data?"),
    cited("source", "Who else does it come from?"),
  ],
  purpose: [
    ask("kind", "Do you use data for this? If you do, say the kind; if not, delete this file."),
    ask("because", "Why does the law allow it?"),
    ask("serves", "Which aim or promise of mission.md does it serve?"),
    ask("needs", "Which data of data.md can it not do without?"),
    cited("on-device", "What does it store on people's devices?"),
  ],
  recipients: [
    cited("label", "What is it called?"),
    cited("category", "What kind of recipient is it?"),
    ask("does", "What does it do for people?"),
    ask("role", "Does it act on your orders (processor), with you (joint) or for itself (controller)?"),
    ask("gets", "Which data of data.md does it get?"),
    ask("for", "Which purposes does it get them for?"),
    ask("where", "In which places does it handle the data?"),
  ],
  safeguards: [
    cited("does", "What does it do?"),
    ask("covers", "Which data does it cover? Write `all`, or list them."),
  ],
  rights: [
    ask("ask-at", "Where do people ask for their data, a correction or deletion?"),
    ask("answer-within", "How fast do you answer?"),
    cited("agents", "How may somebody else ask for a person?"),
  ],
  breach: [
    ask("lead", "Who leads when something goes wrong, by name or by role?"),
    ask("tell-authority-within", "How soon does the authority hear of it?"),
    ask("tell-people", "How soon do the people concerned hear of it?"),
    ask("rehearsed", "When did you last practise?"),
    ask("rehearse-every", "How often do you practise?"),
  ],
};

/** What is asked about an entry that the old policy does not state outright. */
export const DOUBTS: Readonly<Record<string, (id: string) => string>> = {
  data: (id) => `Do you collect \`${id}\`?`,
  recipients: (id) => `Does \`${id}\` get data?`,
  safeguards: () => "Is this a measure of yours?",
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
