import type { PolicyModel } from "../src/policy.ts";
import type { DataItem } from "../src/policy/data.ts";
import type { Purpose } from "../src/policy/purpose.ts";

const text = { title: "Title", summary: "Summary.", sections: [] };
const month = { iso: "P1M", working: false };

/** A complete small policy: coffee by post on a contract, a newsletter on consent. */
export function smallModel(): PolicyModel {
  return {
    format: 1,
    version: "1.0.0",
    company: {
      ...text,
      name: "Kettle & Finch",
      address: "1 Mill Lane",
      contact: "care@kettlefinch.example",
      establishedIn: ["DE"],
      peopleIn: ["EU"],
      choices: { agree: { where: "/privacy", steps: 1 }, refuse: { where: "/privacy", steps: 1 } },
      doors: [],
      channels: [{ id: "email", label: "Email" }],
      systems: [],
      packs: ["gdpr"],
      people: [{ id: "customers", label: "customers" }],
      controllers: [],
      dpo: null,
      representative: null,
      authority: null,
      complaints: null,
      ages: null,
      languages: ["en"],
      authoritative: "en",
      gpc: null,
      events: ["last-order"],
      holds: null,
      apply: null,
      byPlace: [],
    },
    mission: {
      ...text,
      aims: [{ id: "mission", says: "Good coffee." }],
      promises: [{ id: "no-sale", says: "We never sell your data.", proof: null, checked: null }],
      owner: "Head of Care",
      review: { iso: "P12M", working: false },
      reviewed: "2026-11-02",
      video: null,
    },
    purposes: [
      purpose({
        id: "newsletter",
        kind: "email",
        basis: "consent",
        mode: "opt-in",
        needs: ["email"],
        optional: ["name"],
        channels: ["email"],
      }),
      purpose({
        id: "send-your-coffee",
        kind: "deliver",
        basis: "contract",
        mode: "none",
        needs: ["address", "email", "name", "orders"],
      }),
    ],
    data: ["address", "email", "name", "orders"].map(item),
    recipients: [
      {
        id: "parcel-stork",
        label: "Parcel Stork",
        does: "delivers your parcels",
        role: "controller",
        gets: ["name", "address"],
        for: ["send-your-coffee"],
        where: ["PL"],
        transfers: [],
        contract: null,
        sold: false,
        sharedForAds: false,
        uses: [],
        category: null,
        arrangement: null,
        askAt: null,
        byPlace: [],
      },
    ],
    safeguards: [
      {
        id: "locked",
        label: "locked",
        does: "is encrypted",
        covers: ["address", "email", "name", "orders"],
        checked: null,
      },
    ],
    texts: { data: text, recipients: text, safeguards: text },
    rights: { ...text, askAt: "/privacy", answerWithin: month, agents: null, byPlace: [] },
    breach: {
      ...text,
      lead: "Head of Care",
      tellAuthorityWithin: { iso: "PT72H", working: false },
      tellPeople: { iso: "P3D", working: false },
      rehearsed: "2026-10-01",
      rehearseEvery: { iso: "P12M", working: false },
      byPlace: [],
    },
    report: null,
    translations: [],
  };
}

function purpose(facts: Partial<Purpose> & Pick<Purpose, "id" | "kind" | "basis" | "mode" | "needs">): Purpose {
  return {
    ...text,
    serves: "mission",
    optional: [],
    under: null,
    specialBecause: null,
    people: ["customers"],
    by: null,
    onBehalfOf: null,
    kept: [],
    howOften: null,
    askAgain: null,
    channels: [],
    systems: [],
    onDevice: [],
    decidesAlone: null,
    softOptIn: false,
    formerly: [],
    recipients: [],
    rights: [],
    dpv: null,
    fideslang: null,
    tcf: [],
    byPlace: [],
    ...facts,
  };
}

function item(id: string): DataItem {
  return {
    id,
    label: id,
    from: ["you"],
    kept: null,
    special: null,
    sensitive: [],
    source: null,
    people: ["customers"],
    pseudonymous: false,
    dpv: null,
    fideslang: null,
    byPlace: [],
  };
}
