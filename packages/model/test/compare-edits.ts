import type { PolicyModel } from "../src/policy.ts";
import type { DataFacts } from "../src/policy/data.ts";
import type { PurposeFacts } from "../src/policy/purpose.ts";
import type { RecipientFacts } from "../src/policy/recipient.ts";
import { smallModel } from "./small-model.ts";

/** One edit of a policy, what it is worth to people, and what it is called. The lists are those of content-model's "Versions". */
export interface Edit {
  readonly name: string;
  readonly weight: "ask" | "tell" | "patch";
  /** `kind subject` of the first change that is found. */
  readonly said: string;
  readonly edit: (policy: PolicyModel) => PolicyModel;
}

const duration = (iso: string) => ({ iso, working: false });

/** A policy in which every fact of the edits below has something to change. */
export function editable(): PolicyModel {
  const base = smallModel();
  const facts: Partial<PurposeFacts> = {
    howOften: { times: 2, per: duration("P1M") },
    askAgain: duration("P12M"),
    kept: [{ item: "email", keeping: { kind: "for", duration: duration("P1Y") } }],
    onDevice: [{ name: "seen", by: "us", lasts: "1 day", neededBecause: null }],
  };
  const controllers = [
    { id: "mill", name: "Mill", address: "2 Lane", dpo: null, representative: null, authority: null, complaints: null },
  ];
  return {
    ...base,
    company: { ...base.company, controllers, gpc: true, ages: { from: 16, parentUntil: [] } },
    purposes: base.purposes.map((purpose) => (purpose.id === "newsletter" ? { ...purpose, ...facts } : purpose)),
    report: { title: "Report", summary: "Your report.", sections: [], every: duration("P3M"), by: ["email"] },
  };
}

/** Edits of different facts: any of them may be made together. */
export const EDITS: readonly Edit[] = [
  edit("a new purpose on consent", "ask", "purpose-added ratings", (policy) => ({
    ...policy,
    purposes: [...policy.purposes, { ...policy.purposes[0]!, id: "ratings" }],
  })),
  edit("a new purpose on a contract", "tell", "purpose-added account", (policy) => ({
    ...policy,
    purposes: [...policy.purposes, { ...policy.purposes[1]!, id: "account" }],
  })),
  letters("new data", "ask", "data-added orders", ({ needs }) => ({ needs: [...needs, "orders"] })),
  letters("an optional item made needed", "ask", "data-made-needed name", ({ needs, optional }) => ({
    needs: [...needs, "name"],
    optional: optional.filter((item) => item !== "name"),
  })),
  letters("a controller relying on the consent", "ask", "controller by", () => ({ by: "mill" })),
  letters("decisions made alone", "ask", "decides-alone decides-alone", () => ({
    decidesAlone: { effect: "a price", allowedBy: "consent", reviewAt: "/ask" },
  })),
  letters("a device entry", "ask", "device-added track", ({ onDevice }) => ({
    onDevice: [...onDevice, { name: "track", by: "us", lasts: "1 year", neededBecause: null }],
  })),
  letters("a device entry that lasts longer", "ask", "device-changed seen", ({ onDevice }) => ({
    onDevice: onDevice.map((entry) => (entry.name === "seen" ? { ...entry, lasts: "9 years" } : entry)),
  })),
  letters("explicit consent to special data", "ask", "special-because special-because", () => ({
    specialBecause: "explicit-consent",
  })),
  letters("letters more often", "tell", "frequency how-often", () => ({
    howOften: { times: 9, per: duration("P1M") },
  })),
  letters("a yes that lasts longer", "tell", "ask-again ask-again", () => ({ askAgain: null })),
  letters("another statute", "tell", "under under", () => ({ under: "UWG 7" })),
  letters("acting for another", "tell", "on-behalf-of on-behalf-of", () => ({ onBehalfOf: "mill" })),
  letters("longer keeping", "tell", "kept-longer email", () => ({
    kept: [{ item: "email", keeping: { kind: "for", duration: duration("P2Y") } }],
  })),
  letters("other people", "tell", "purpose-people people", ({ people }) => ({ people: [...people, "visitors"] })),
  letters("another aim", "patch", "serves serves", () => ({ serves: "vision" })),
  letters("a system", "patch", "system-added crm", ({ systems }) => ({ systems: [...systems, "crm"] })),
  item("a new source", "tell", "provenance address", { from: ["partner", "you"] }),
  item("a label", "tell", "data-label address", { label: "your home" }),
  item("who it came from", "tell", "data-source address", { source: "List Ltd" }),
  item("a place where it is sensitive", "patch", "data-sensitive address", { sensitive: ["US-CA"] }),
  stork("a new place", "tell", "recipient-place parcel-stork", { where: ["PL", "US"] }),
  stork("another role", "tell", "recipient-role parcel-stork", { role: "processor" }),
  stork("more data", "tell", "recipient-data parcel-stork", { gets: ["name", "address", "orders"] }),
  stork("data sold", "tell", "sold parcel-stork", { sold: true }),
  stork("data shared for ads", "tell", "shared-for-ads parcel-stork", { sharedForAds: true }),
  stork("other work", "tell", "recipient-does parcel-stork", { does: "delivers, and studies" }),
  stork("a transfer", "tell", "transfer-added parcel-stork", {
    transfers: [{ from: "EU", to: "US", by: "clauses", copy: null }],
  }),
  stork("a contract", "patch", "recipient-contract parcel-stork", { contract: "2026-01-01" }),
  edit("a withdrawn promise", "tell", "promise-withdrawn no-sale", (policy) => ({
    ...policy,
    mission: { ...policy.mission, promises: policy.mission.promises.filter(({ id }) => id !== "no-sale") },
  })),
  edit("a new promise", "patch", "promise-added easy-out", (policy) => ({
    ...policy,
    mission: {
      ...policy.mission,
      promises: [
        ...policy.mission.promises,
        { id: "easy-out", says: "No is as easy as yes.", proof: null, checked: null },
      ],
    },
  })),
  edit("more steps", "tell", "steps refuse", (policy) => {
    const { choices } = policy.company;
    return {
      ...policy,
      company: { ...policy.company, choices: { ...choices, refuse: { ...choices.refuse, steps: 3 } } },
    };
  }),
  edit("another place to say yes", "tell", "choice-route agree", (policy) => {
    const { choices } = policy.company;
    return {
      ...policy,
      company: { ...policy.company, choices: { ...choices, agree: { ...choices.agree, where: "/yes" } } },
    };
  }),
  edit("another age", "tell", "company ages", (policy) => ({
    ...policy,
    company: { ...policy.company, ages: { from: 13, parentUntil: [] } },
  })),
  edit("another name", "tell", "company name", (policy) => ({
    ...policy,
    company: { ...policy.company, name: "New Ltd" },
  })),
  edit("signals no longer heard", "tell", "company gpc", (policy) => ({
    ...policy,
    company: { ...policy.company, gpc: false },
  })),
  edit("the strictest law for everybody", "tell", "company apply", (policy) => ({
    ...policy,
    company: { ...policy.company, apply: "strictest" },
  })),
  edit("another way out of a channel", "patch", "company doors", (policy) => ({
    ...policy,
    company: { ...policy.company, doors: [{ channel: "email", says: "The link at the foot of each message." }] },
  })),
  edit("a legal hold", "tell", "company holds", (policy) => ({
    ...policy,
    company: { ...policy.company, holds: "As courts say." },
  })),
  edit("another contact", "patch", "company contact", (policy) => ({
    ...policy,
    company: { ...policy.company, contact: "a@b.example" },
  })),
  edit("a controller's name", "tell", "controller-details mill", (policy) => ({
    ...policy,
    company: {
      ...policy.company,
      controllers: policy.company.controllers.map((one) => ({ ...one, name: "Mill & Co" })),
    },
  })),
  edit("less protection", "tell", "safeguard-data-removed locked", (policy) => ({
    ...policy,
    safeguards: policy.safeguards.map((one) => ({ ...one, covers: one.covers.filter((id) => id !== "orders") })),
  })),
  edit("a slower answer", "tell", "rights answer-within", (policy) => ({
    ...policy,
    rights: { ...policy.rights, answerWithin: duration("P2M") },
  })),
  edit("another place to ask", "tell", "rights ask-at", (policy) => ({
    ...policy,
    rights: { ...policy.rights, askAt: "/ask" },
  })),
  edit("slower news of a breach", "tell", "breach tell-people", (policy) => ({
    ...policy,
    breach: { ...policy.breach, tellPeople: duration("P30D") },
  })),
  edit("slower news to the authority", "tell", "breach tell-authority-within", (policy) => ({
    ...policy,
    breach: { ...policy.breach, tellAuthorityWithin: duration("P7D") },
  })),
  edit("a rehearsal", "patch", "breach rehearsed", (policy) => ({
    ...policy,
    breach: { ...policy.breach, rehearsed: "2026-11-01" },
  })),
  edit("a rarer report", "tell", "report every", (policy) => ({
    ...policy,
    report: policy.report && { ...policy.report, every: duration("P12M") },
  })),
  edit("words of the mission", "patch", "wording mission/summary", (policy) => ({
    ...policy,
    mission: { ...policy.mission, summary: "Other words." },
  })),
];

function edit(name: string, weight: Edit["weight"], said: string, change: Edit["edit"]): Edit {
  return { name, weight, said, edit: change };
}

function letters(
  name: string,
  weight: Edit["weight"],
  said: string,
  facts: (was: PurposeFacts) => Partial<PurposeFacts>,
): Edit {
  return edit(name, weight, said, (policy) => ({
    ...policy,
    purposes: policy.purposes.map((purpose) =>
      purpose.id === "newsletter" ? { ...purpose, ...facts(purpose) } : purpose,
    ),
  }));
}

function item(name: string, weight: Edit["weight"], said: string, facts: Partial<DataFacts>): Edit {
  return edit(name, weight, said, (policy) => ({
    ...policy,
    data: policy.data.map((item) => (item.id === "address" ? { ...item, ...facts } : item)),
  }));
}

function stork(name: string, weight: Edit["weight"], said: string, facts: Partial<RecipientFacts>): Edit {
  return edit(name, weight, said, (policy) => ({
    ...policy,
    recipients: policy.recipients.map((recipient) => ({ ...recipient, ...facts })),
  }));
}
