import type { EventTerm, Terms } from "./terms.ts";

export const enTerms: Terms = {
  basis: {
    consent: {
      name: "Your consent",
      badge: "Only with your yes",
      means: "We do this only if you say yes, and only until you take it back.",
    },
    contract: {
      name: "Our contract with you",
      badge: "Part of the service",
      means: "We need to do this to give you what you asked for.",
    },
    "legal-obligation": {
      name: "A legal duty",
      badge: "Required by law",
      means: "The law requires us to do this.",
    },
    "legitimate-interest": {
      name: "A legitimate interest",
      badge: "You can object",
      means: "We have a good reason, and weighed it against yours.",
    },
    "vital-interest": {
      name: "A vital interest",
      badge: "To protect life",
      means: "We do this to protect the life or health of a person.",
    },
    "public-task": {
      name: "A public task",
      badge: "Public task",
      means: "We do this as a task in the public interest that the law gives us.",
    },
    credit: { name: "Protection of credit", badge: "Credit", means: "The law allows this to protect credit." },
    "health-care": {
      name: "Health care",
      badge: "Health care",
      means: "The law allows this to those who give health care.",
    },
    research: { name: "Research", badge: "Research", means: "The law allows this to research bodies." },
  },
  source: {
    you: "You tell us",
    "your-use": "We see it when you use our service",
    "worked-out": "We work it out",
    "made-by-us": "We make it ourselves",
    partner: "A partner gives it to us",
    broker: "We buy it from a data broker",
    public: "It is public",
  },
  role: {
    processor: "Works for us, and only as we say",
    joint: "Decides together with us",
    controller: "Decides for itself what to do with it",
  },
  aim: { purpose: "Our purpose", mission: "Our mission", vision: "Our vision" },
  special: new Map([
    ["health", "health data"],
    ["biometric", "biometric data"],
    ["genetic", "genetic data"],
    ["criminal", "data about crimes"],
    ["religion", "data about religion or belief"],
    ["belief", "data about religion or belief"],
    ["political", "data about political views"],
    ["politics", "data about political views"],
    ["ethnic", "data about origin"],
    ["origin", "data about origin"],
    ["union", "data about union membership"],
    ["sex-life", "data about sex life"],
    ["orientation", "data about sexual orientation"],
  ]),
  specialBecause: new Map([
    ["explicit-consent", "You say yes to this in so many words"],
    ["employment", "Employment and social security law allow it"],
    ["vital", "To protect the life of a person who cannot say yes"],
    ["not-for-profit", "A not-for-profit body looks after its own members"],
    ["made-public", "You made it public yourself"],
    ["claims", "To make or defend a legal claim"],
    ["public-interest", "The law allows it for an important public interest"],
    ["care", "To give health or social care"],
    ["public-health", "To protect public health"],
    ["research", "For archives, research or statistics"],
  ]),
  event: new Map([
    clause("account-closed", "you close your account"),
    clause("account-deleted", "you delete your account"),
    clause("signed-up", "you signed up"),
    clause("consent-withdrawn", "you take back your yes"),
    clause("contract-ended", "our contract ends"),
    clause("request-closed", "your request is closed"),
    clause("last-use", "you last used our service"),
    clause("last-login", "you last signed in"),
  ]),
  ownEvent: (word) => {
    const moment = word.startsWith("last-") ? `your ${words(word)}` : words(word);
    return { moment, year: `of ${moment}` };
  },
  subdivision: new Map([
    ["US-CA", "California"],
    ["US-CO", "Colorado"],
    ["US-CT", "Connecticut"],
    ["US-IL", "Illinois"],
    ["US-ME", "Maine"],
    ["US-NY", "New York"],
    ["US-TX", "Texas"],
    ["US-UT", "Utah"],
    ["US-VA", "Virginia"],
    ["US-WA", "Washington"],
    ["CA-QC", "Quebec"],
  ]),
  own: words,
};

function words(id: string): string {
  return id.replaceAll("-", " ");
}

function clause(id: string, moment: string): [string, EventTerm] {
  return [id, { moment, year: `in which ${moment}` }];
}
