import type { ChangeStrings } from "./change-strings.ts";
import { enClauses } from "./en-clauses.ts";
import { enRecipient, enUse } from "./en-essence.ts";
import { enDiff, enNote } from "./en-notes.ts";

/** English. */
export const enChanges: ChangeStrings = {
  quote: (name) => `“${name}”`,
  yours: (label) => {
    // A label may stand alone, with a capital; `IP address` keeps its own.
    const words = label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
    return OWN.test(words) ? words : `your ${words}`;
  },
  inPlaces: (places, sentence) => `In ${places}: ${sentence}`,
  clause: enClauses,
  who: {
    askedAgain: "people who said yes are asked again",
    askedNow: "people are asked for the first time, and no answer means no",
    askedFirst: "people are asked before it starts, and no answer means no",
    askedAnew: "everyone concerned is asked before it starts",
    standing: "this may not be, because their answer stands; end this use, or leave it as it was",
    optional: "people are told, and it waits for a yes of its own",
    toldWhoAgreed: "people who said yes are told",
    toldWhoseData: "everyone whose data this concerns is told",
    toldWhoseDataTheyGet: "everyone whose data they get is told",
    toldAll: "everyone is told",
  },
  fields: {
    company: new Map([
      ["name", "Our name"],
      ["address", "Our address"],
      ["contact", "How to reach us"],
      ["established-in", "Where we are"],
      ["people-in", "Where the people are whose data we use"],
      ["dpo", "Our data protection officer"],
      ["representative", "Our representative"],
      ["authority", "The authority that watches over us"],
      ["complaints", "Where to complain"],
      ["channels", "How we reach you"],
      ["systems", "The systems we use"],
      ["doors", "How to say no on a channel"],
      ["people", "Whose data we use"],
      ["packs", "The laws that we keep to"],
      ["languages", "The languages of this policy"],
      ["authoritative", "The language that counts"],
      ["events", "The moments that we count from"],
      ["ages", "How old you must be"],
      ["gpc", "Whether we follow signals from your browser"],
      ["holds", "When we must keep data longer"],
      ["apply", "Whether everyone has what the strictest place asks for"],
    ]),
    mission: new Map([
      ["aims", "What we aim at"],
      ["owner", "Who answers for this policy"],
      ["review", "How often we look at this policy again"],
      ["reviewed", "When we last looked at this policy"],
      ["video", "The film about this policy"],
    ]),
    rights: new Map([
      ["ask-at", "Where to ask about your data"],
      ["answer-within", "How soon we answer"],
      ["agents", "Who may ask for you"],
    ]),
    breach: new Map([
      ["tell-people", "How soon we tell you when something went wrong"],
      ["tell-authority-within", "How soon we tell the authority when something went wrong"],
      ["rehearse-every", "How often we practise for it"],
      ["rehearsed", "When we last practised for it"],
      ["lead", "Who leads when something went wrong"],
    ]),
    report: new Map([
      ["report", "Our report to you"],
      ["every", "How often we report to you"],
      ["by", "How our report reaches you"],
    ]),
  },
  section: (key) => SECTIONS.get(key) ?? `“${key}”`,
  document: (id) => DOCUMENTS.get(id) ?? id,
  textOf: (document, section) => `${document} (${section})`,
  inLanguage: (language, text) => `${text}, in ${language}`,
  agree: "say yes",
  refuse: "say no",
  never: "until you take it back",
  yes: "yes",
  no: "no",
  transfer: (from, to, by) => `${from} → ${to} (${by})`,
  age: (from) => `${from} years`,
  parentUntil: (age, place) => `with a parent’s yes until ${age} in ${place}`,
  device: (name, by, lasts) => `${name}, set by ${by}, lasts ${lasts}`,
  recipient: enRecipient,
  use: enUse,
  diff: enDiff,
  note: enNote,
};

/** Labels that are no plain noun, or say already whose it is: `when you signed in`, `signs of fraud`. */
const OWN = /\b(?:you|your|of)\b|^(?:what|when|where|which|whether|who|how|why|the|a|an)\b/i;

const SECTIONS: ReadonlyMap<string, string> = new Map([
  ["title", "what it is called"],
  ["summary", "what it is"],
  ["introduction", "more about what it is"],
  ["why", "why we do it"],
  ["benefit", "what you get"],
  ["refuse", "what happens if you say no"],
  ["reason", "our reason"],
  ["logic", "how a machine decides"],
  ["limits", "its limits"],
  ["leaving", "what happens when you leave"],
  ["details", "the details"],
  ["aims", "how this serves our mission"],
  ["hold-us", "how to hold us to this"],
  ["what-we-do", "what we do"],
]);

const DOCUMENTS: ReadonlyMap<string, string> = new Map([
  ["company", "our company"],
  ["mission", "our mission"],
  ["data", "the data we hold"],
  ["recipients", "who else gets data"],
  ["safeguards", "how we keep it safe"],
  ["rights", "your rights"],
  ["breach", "what we do when something goes wrong"],
  ["report", "our report to you"],
]);
