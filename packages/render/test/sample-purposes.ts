import type { Keeping, Purpose, Section } from "@candor/model";
import { afterClosing, section, text, time } from "./sample-parts.ts";

/** Six uses on four legal bases. */
export function purposes(): Purpose[] {
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
      decidesAlone: {
        effect: "A program picks your next bag",
        allowedBy: "your consent",
        reviewAt: "care@kettlefinch.example",
      },
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
    rights:
      mode === "opt-in"
        ? ["access", "complain", "delete", "withdraw"]
        : mode === "opt-out"
          ? ["access", "complain", "object"]
          : ["access", "complain"],
    dpv: null,
    fideslang: null,
    tcf: [],
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

function keeping(how: Keeping): (item: string) => { item: string; keeping: Keeping } {
  return (item) => ({ item, keeping: how });
}

function whichever(): Keeping {
  const lastOrder: Keeping = { kind: "after", duration: time("P12M"), event: "last-order", from: "event" };
  return {
    kind: "whichever",
    is: "earlier",
    of: [lastOrder, { kind: "until", event: "consent-withdrawn", atMost: null }],
  };
}
