/** A policy for the tests, as the model has it: only what the checker asks is filled in. */
import type { DataItem, Place, PolicyModel, Purpose, Recipient, Text } from "@candor/model";

export interface Needs {
  readonly needs: readonly string[];
  readonly optional?: readonly string[];
}

const text: Text = { title: "", summary: "", sections: [] };

export function policyOf(data: readonly string[], purposes: Readonly<Record<string, Needs>>): PolicyModel {
  return {
    format: 1,
    version: "1.0.0",
    company: { ...text, ...companyFacts, byPlace: [] },
    mission: {
      ...text,
      aims: [],
      promises: [],
      owner: "",
      review: { iso: "P1Y", working: false },
      reviewed: "2026-01-01",
      video: null,
    },
    purposes: Object.entries(purposes).map(([id, facts]) => purpose(id, facts)),
    data: data.map(dataItem),
    recipients: [],
    safeguards: [],
    texts: { data: text, recipients: text, safeguards: text },
    rights: { ...text, askAt: "/privacy", answerWithin: { iso: "P1M", working: false }, agents: null, byPlace: [] },
    breach: { ...text, ...breachFacts, byPlace: [] },
    report: null,
    translations: [],
  };
}

const companyFacts: Omit<PolicyModel["company"], keyof Text | "byPlace"> = {
  name: "Kettle & Finch",
  address: "",
  contact: "",
  establishedIn: ["DE"],
  peopleIn: ["DE"],
  choices: { agree: { where: "/account", steps: 1 }, refuse: { where: "/account", steps: 1 } },
  doors: [],
  channels: [],
  systems: [],
  packs: [],
  people: [],
  controllers: [],
  dpo: null,
  representative: null,
  authority: null,
  complaints: null,
  ages: null,
  languages: ["en"],
  authoritative: "en",
  gpc: null,
  events: [],
  holds: null,
  apply: null,
};

const breachFacts: Omit<PolicyModel["breach"], keyof Text | "byPlace"> = {
  lead: "",
  tellAuthorityWithin: { iso: "PT72H", working: false },
  tellPeople: { iso: "P3D", working: false },
  rehearsed: "2026-01-01",
  rehearseEvery: { iso: "P1Y", working: false },
};

function purpose(id: string, { needs, optional = [] }: Needs): Purpose {
  return {
    ...text,
    id,
    needs,
    optional,
    byPlace: [],
    kind: "email",
    basis: "consent",
    mode: "opt-in",
    serves: null,
    under: null,
    specialBecause: null,
    people: [],
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
  };
}

function dataItem(id: string): DataItem {
  return {
    id,
    byPlace: [],
    label: id,
    from: ["you"],
    kept: null,
    special: null,
    sensitive: [],
    source: null,
    people: [],
    pseudonymous: false,
    dpv: null,
    fideslang: null,
  };
}

/** A place of its own for each clause, in the file that would hold it. */
function placesOf({ purposes }: PolicyModel): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { id, needs } of purposes) {
    const at = (line: number): Place => {
      const start = { line, column: 1, offset: line };
      return { file: `policies/purposes/${id}.md`, start, end: start };
    };
    places.set(`purpose:${id}`, at(1)).set(`purpose:${id}/needs`, at(2));
    needs.forEach((item, index) => places.set(`purpose:${id}/needs/${item}`, at(3 + index)));
  }
  return places;
}

function recipient(id: string, gets: readonly string[], purposes: readonly string[]): Recipient {
  return {
    id,
    byPlace: [],
    label: id,
    does: "",
    role: "processor",
    gets,
    for: purposes,
    where: [],
    transfers: [],
    contract: null,
    sold: false,
    sharedForAds: false,
    uses: [],
    category: null,
    arrangement: null,
    askAt: null,
  };
}

/** The policy that the rules' pages and most tests are held to. */
export const shop: PolicyModel = {
  ...policyOf(["name", "email", "phone", "address", "orders"], {
    newsletter: { needs: ["email"], optional: ["name"] },
    "send-your-coffee": { needs: ["name", "address"] },
  }),
  recipients: [recipient("parcel-stork", ["name", "address"], ["send-your-coffee"])],
};

/** The same of a company that says which systems hold personal data. */
export const shopWithSystems: PolicyModel = {
  ...shop,
  company: { ...shop.company, systems: [{ id: "shop", label: "shop" }] },
};

/** Where its clauses stand. */
export const shopPlaces: ReadonlyMap<string, Place> = placesOf(shop);
