import type { DataItem, Duration, Keeping, PolicyModel, Prose, Purpose, Recipient, Section } from "@candor/model";

/** A small shop with one of everything: five bases, special and bought data, transfers, a place that differs. */
export function sampleModel(): PolicyModel {
  return {
    format: 1,
    version: "1.2.0",
    company: {
      ...text("Who we are", "Kettle & Finch roasts coffee in Hamburg."),
      name: "Kettle & Finch",
      address: "Speicherstadt 4, 20457 Hamburg, Germany",
      contact: "care@kettlefinch.example",
      establishedIn: ["DE"],
      peopleIn: ["EU", "UK", "US-CA", "BR"],
      choices: { agree: { where: "/account/privacy", steps: 1 }, refuse: { where: "/account/privacy", steps: 1 } },
      channels: [
        { id: "email", label: "email" },
        { id: "post", label: "post" },
      ],
      systems: [
        { id: "shop", label: "our shop" },
        { id: "warehouse", label: "our warehouse" },
      ],
      packs: ["gdpr", "uk", "lgpd"],
      people: [{ id: "customers", label: "customers" }],
      controllers: [],
      dpo: "privacy@kettlefinch.example",
      representative: null,
      authority: "The Hamburg Commissioner for Data Protection",
      complaints: "https://datenschutz-hamburg.example/complain",
      ages: { from: 16, parentUntil: [{ place: "BR", age: 12 }] },
      languages: ["en"],
      authoritative: "en",
      gpc: true,
      events: ["account-closed", "last-order"],
      holds: "When a court or an authority tells us to, we keep data until the case is over.",
      byPlace: [{ place: "UK", facts: { representative: "Finch UK Ltd, 2 Quay Street, Leeds" } }],
    },
    mission: {
      ...text("How Kettle & Finch looks after your data", "We use what you tell us to send coffee you enjoy, and for the uses on this page."),
      sections: [
        section("aims", "How this serves our mission", "To get the right bag to your door on the right day, we must know where you live and what you like. So we ask you. We do not guess."),
        section("hold-us", "How to hold us to this", "If you think we broke a promise, write to us."),
      ],
      aims: [
        { id: "purpose", says: "Make good mornings easy." },
        { id: "mission", says: "Send fresh coffee people enjoy, on the day they need it." },
        { id: "vision", says: "Every home knows who grew its coffee." },
      ],
      promises: [
        { id: "no-sale", says: "We never sell or rent your data.", proof: null },
        { id: "ask-first", says: "For any extra use, we ask first. Until you say yes, the answer is no.", proof: null },
        { id: "easy-out", says: "Saying no takes no more steps than saying yes.", proof: null },
        { id: "tell-first", says: "We tell you before anything on this page changes.", proof: null },
        { id: "fair-growers", says: "We pay growers more than the market.", proof: "An auditor checks our books each spring and prints the result." },
      ],
      owner: "Head of Customer Care",
      review: time("P1Y"),
      reviewed: "2026-11-02",
      video: null,
    },
    purposes: purposes(),
    data: data(),
    recipients: recipients(),
    safeguards: [
      { id: "locked-up", label: "Encryption", does: "We encrypt data on its way and where it lies.", covers: ["address", "allergies", "email", "name", "orders", "payment-card", "taste-profile", "taste-ratings"], checked: "Tested each quarter by our own team." },
      { id: "few-hands", label: "Few hands", does: "Only people who need your address to do their work can see it.", covers: ["address"], checked: null },
    ],
    texts: {
      data: text("What we know about you", "Most of it you told us."),
      recipients: text("Who helps us", "Each gets only what it needs."),
      safeguards: text("How we keep it safe", "We treat your data as we would want ours treated."),
    },
    rights: {
      ...text("Your data, your rights", "Ask us anything about your data. It costs nothing."),
      askAt: "/account/privacy",
      answerWithin: time("P14D"),
      agents: "Send us a signed note that says who may speak for you.",
      byPlace: [{ place: "BR", facts: { answerWithin: time("P15D") } }],
    },
    breach: {
      ...text("If something goes wrong", "We tell you what happened, what it means and what to do."),
      sections: [section("what-we-do", "What we do", "We stop the leak, find out what left, and write to you.")],
      lead: "Head of Engineering",
      tellAuthorityWithin: time("PT72H"),
      tellPeople: time("P3D", true),
      rehearsed: "2026-09-14",
      rehearseEvery: time("P6M"),
      byPlace: [],
    },
    report: { ...text("Your report", "Each quarter we show you how your own data was used."), every: time("P3M"), by: ["email"] },
  };
}

function purposes(): Purpose[] {
  const order = keeping({ kind: "after", duration: time("P6Y"), event: "last-order", from: "end-of-year" });
  return [
    purpose("check-for-allergens", "Check for allergens", "consent", {
      summary: "Say yes, and we warn you when a coffee does not suit you.",
      kind: "other",
      needs: ["allergies"],
      specialBecause: "explicit-consent",
      kept: [{ item: "allergies", keeping: { kind: "until", event: "consent-withdrawn", atMost: time("P3Y") } }],
      recipients: [],
    }),
    purpose("keep-the-books", "Keep the books", "legal-obligation", {
      summary: "We keep bills as long as tax law says.",
      kind: "legal-duty",
      needs: ["name", "orders"],
      under: "German Fiscal Code, section 147",
      kept: ["name", "orders"].map((item) => order(item)),
    }),
    purpose("pick-coffees-you-like", "Pick coffees you like", "consent", {
      summary: "Say yes, and we use your taste ratings to choose your next bag.",
      kind: "personalise",
      needs: ["taste-profile", "taste-ratings"],
      optional: ["orders"],
      askAgain: time("P12M"),
      kept: [
        { item: "orders", keeping: { kind: "not-stored" } },
        { item: "taste-profile", keeping: whichever() },
        { item: "taste-ratings", keeping: whichever() },
      ],
      decidesAlone: { effect: "A program picks your next bag", allowedBy: "your consent", reviewAt: "care@kettlefinch.example" },
      recipients: ["cloud-barn"],
    }),
    purpose("send-your-coffee", "Send your coffee", "contract", {
      summary: "We use your name, address and order to post your coffee.",
      kind: "deliver",
      serves: "mission",
      needs: ["address", "email", "name", "orders"],
      kept: ["address", "email", "name"].map((item) => ({ item, keeping: afterClosing() })).concat(order("orders")),
      recipients: ["cloud-barn", "parcel-stork"],
      byPlace: [{ place: "BR", facts: { needs: ["address", "name", "orders"] } }],
    }),
    purpose("stop-fraud", "Stop fraud", "legitimate-interest", {
      summary: "We look for stolen cards before we post a parcel.",
      kind: "prevent-fraud",
      needs: ["payment-card"],
      kept: [{ item: "payment-card", keeping: { kind: "for", duration: time("P1Y6M") } }],
      recipients: ["card-owl"],
      sections: [
        ...story(),
        section("reason", "Why our interest counts", "Fraud makes coffee dearer for everybody."),
        section(null, "What we looked at", "We weighed this in spring."),
      ],
    }),
    purpose("tell-you-news", "Tell you news", "consent", {
      summary: "Say yes, and we write to you about new coffees.",
      kind: "email",
      serves: "purpose",
      needs: ["email"],
      kept: [{ item: "email", keeping: { kind: "until", event: "consent-withdrawn", atMost: null } }],
      howOften: { times: 2, per: time("P1M") },
      channels: ["email"],
      onDevice: [{ name: "kf_news", by: "Kettle & Finch", lasts: "1 year", neededBecause: null }],
    }),
  ];
}

function purpose(id: string, title: string, basis: Purpose["basis"], facts: Partial<Purpose>): Purpose {
  const mode = basis === "consent" ? "opt-in" : basis === "legitimate-interest" ? "opt-out" : "none";
  return {
    id,
    ...text(title, ""),
    sections: story(),
    kind: "other",
    basis,
    mode,
    serves: null,
    needs: [],
    optional: [],
    under: null,
    specialBecause: null,
    people: ["customers"],
    by: null,
    onBehalfOf: null,
    kept: [],
    howOften: null,
    askAgain: null,
    channels: ["email", "post"],
    systems: ["shop"],
    onDevice: [],
    decidesAlone: null,
    softOptIn: false,
    formerly: [],
    recipients: ["cloud-barn"],
    rights: mode === "opt-in" ? ["access", "complain", "delete", "withdraw"] : mode === "opt-out" ? ["access", "complain", "object"] : ["access", "complain"],
    dpv: null,
    fideslang: null,
    tcf: [],
    byPlace: [],
    ...facts,
  };
}

function data(): DataItem[] {
  return [
    item("address", "Address", ["you"]),
    item("allergies", "Allergies", ["you"], { special: "health" }),
    item("email", "Email address", ["you"], { byPlace: [{ place: "BR", facts: { kept: { kind: "for", duration: time("P30D") } } }] }),
    item("name", "Name", ["you"]),
    item("orders", "Orders", ["your-use"]),
    item("payment-card", "Payment card", ["you", "partner"], { sensitive: ["US-CA"], source: "Card Owl" }),
    item("taste-profile", "Taste profile", ["worked-out"], { pseudonymous: true }),
    item("taste-ratings", "Taste ratings", ["you"]),
  ];
}

function item(id: string, label: string, from: DataItem["from"], facts: Partial<DataItem> = {}): DataItem {
  return {
    id,
    label,
    from,
    kept: afterClosing(),
    special: null,
    sensitive: [],
    source: null,
    people: ["customers"],
    pseudonymous: false,
    dpv: null,
    fideslang: null,
    byPlace: [],
    ...facts,
  };
}

function recipients(): Recipient[] {
  return [
    recipient("card-owl", "Card Owl", "checks payment cards", { role: "controller", gets: ["payment-card"], for: ["stop-fraud"], where: ["IE", "US"], transfers: [{ from: "DE", to: "US", by: "the EU-US Data Privacy Framework", copy: "https://cardowl.example/dpf" }] }),
    recipient("cloud-barn", "Cloud Barn", "stores our data", { gets: ["address", "email", "name", "orders"], for: ["send-your-coffee", "tell-you-news"], where: ["DE", "FR", "UK"], contract: "Data processing contract of 2 May 2025" }),
    recipient("parcel-stork", "Parcel Stork", "delivers your parcels", { role: "controller", gets: ["address", "name"], for: ["send-your-coffee"], where: ["PL"] }),
  ];
}

function recipient(id: string, label: string, does: string, facts: Partial<Recipient>): Recipient {
  return {
    id,
    label,
    does,
    role: "processor",
    gets: [],
    for: [],
    where: [],
    transfers: [],
    contract: null,
    sold: false,
    sharedForAds: false,
    uses: [],
    category: null,
    arrangement: null,
    askAt: null,
    byPlace: [],
    ...facts,
  };
}

function story(): Section[] {
  return [
    section("why", "Why", "Two bags in five come back as “not for me”. This helps us miss less."),
    section("benefit", "What you get", "Coffee that fits your taste more often."),
    section("refuse", "If you say no", "Same price, same service, same free swap. You pick the bag yourself."),
  ];
}

export function text(title: string, summary: string): { title: string; summary: string; sections: Section[] } {
  return { title, summary, sections: [] };
}

export function section(key: string | null, title: string, words: string): Section {
  return { key, title, body: paragraph(words) };
}

export function paragraph(words: string): Prose {
  return [{ type: "paragraph", children: [{ type: "text", value: words }] }];
}

export function time(iso: string, working = false): Duration {
  return { iso, working };
}

function keeping(how: Keeping): (item: string) => { item: string; keeping: Keeping } {
  return (item) => ({ item, keeping: how });
}

function afterClosing(): Keeping {
  return { kind: "after", duration: time("P30D"), event: "account-closed", from: "event" };
}

function whichever(): Keeping {
  const lastOrder: Keeping = { kind: "after", duration: time("P12M"), event: "last-order", from: "event" };
  return { kind: "whichever", is: "earlier", of: [lastOrder, { kind: "until", event: "consent-withdrawn", atMost: null }] };
}
