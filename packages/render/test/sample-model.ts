import type { PolicyModel } from "@candor/model";
import { data, recipients } from "./sample-data.ts";
import { section, text, time } from "./sample-parts.ts";
import { purposes } from "./sample-purposes.ts";

/** A small shop with one of everything: four bases, special and bought data, transfers, a place that differs. */
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
      doors: [{ channel: "post", says: "Tick the box on the card and send it back." }],
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
      apply: null,
      byPlace: [{ place: "UK", facts: { representative: "Finch UK Ltd, 2 Quay Street, Leeds" } }],
    },
    mission: {
      ...text(
        "How Kettle & Finch looks after your data",
        "We use what you tell us to send coffee you enjoy, and for the uses on this page.",
      ),
      sections: [
        section(
          "aims",
          "How this serves our mission",
          "To get the right bag to your door on the right day, we must know where you live and what you like. So we ask you. We do not guess.",
        ),
        section("hold-us", "How to hold us to this", "If you think we broke a promise, write to us."),
      ],
      aims: [
        { id: "purpose", says: "Make good mornings easy." },
        { id: "mission", says: "Send fresh coffee people enjoy, on the day they need it." },
        { id: "vision", says: "Every home knows who grew its coffee." },
      ],
      promises: [
        { id: "no-sale", says: "We never sell or rent your data.", proof: null, checked: null },
        {
          id: "ask-first",
          says: "For any extra use, we ask first. Until you say yes, the answer is no.",
          proof: null,
          checked: null,
        },
        { id: "easy-out", says: "Saying no takes no more steps than saying yes.", proof: null, checked: null },
        { id: "tell-first", says: "We tell you before anything on this page changes.", proof: null, checked: null },
        {
          id: "fair-growers",
          says: "We pay growers more than the market.",
          proof: "An auditor checks our books each spring and prints the result.",
          checked: "2027-03-30",
        },
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
      {
        id: "locked-up",
        label: "Encryption",
        does: "We encrypt data on its way and where it lies.",
        covers: ["address", "allergies", "email", "name", "orders", "payment-card", "taste-profile", "taste-ratings"],
        checked: "Tested each quarter by our own team.",
      },
      {
        id: "few-hands",
        label: "Few hands",
        does: "Only people who need your address to do their work can see it.",
        covers: ["address"],
        checked: null,
      },
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
    translations: [],
    report: {
      ...text("Your report", "Each quarter we show you how your own data was used."),
      every: time("P3M"),
      by: ["email"],
    },
  };
}
