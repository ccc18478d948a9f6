import { expect, test } from "vitest";
import { consentCard, en } from "../src/index.ts";
import { serialise } from "../src/html/serialise.ts";
import { sampleModel } from "./sample-model.ts";

test("D6, D28, D33: the card says what, why, what you get, what no means, which data, how long, who gets it and how to take it back", () => {
  const text = cardText("pick-coffees-you-like");
  for (const said of [
    "Only with your yes",
    "Pick coffees you like",
    "Say yes, and we use your taste ratings",
    "What you get",
    "Why we do this",
    "If you say no",
    "Data it needs Taste profile Taste ratings",
    "Data you may add Orders",
    "Orders: not stored",
    "12 months after your last order or until you take back your yes, whichever is earlier",
    "Cloud Barn stores our data (Germany, France, United Kingdom)",
    "A program picks your next bag",
    "Take it back at any time, in 1 step. Both at /account/privacy.",
    "Who asks Kettle & Finch",
  ]) {
    expect(text).toContain(said);
  }
});

test("the card of a use that does not wait for a yes says so, and asks whether one can refuse", () => {
  const text = cardText("keep-the-books");
  expect(text).toContain("Required by law");
  expect(text).toContain("Can you refuse?");
  expect(text).toContain("This does not wait for your yes. The law requires us to do this.");
});

test("a use on legitimate interest says how to object", () => {
  expect(cardText("stop-fraud")).toContain("On until you object, at any time and in 1 step, at /account/privacy.");
});

test("the controller of a purpose is who asks", () => {
  const model = sampleModel();
  const controller = {
    id: "finch",
    name: "Finch Letters Ltd",
    address: "",
    dpo: null,
    representative: null,
    authority: null,
    complaints: null,
  };
  const company = { ...model.company, controllers: [controller] };
  const news = model.purposes.find(({ id }) => id === "tell-you-news");
  const card = consentCard({ ...news!, by: "finch" }, { ...model, company }, en);
  expect(plain(serialise(card))).toContain("Who asks Finch Letters Ltd");
});

test("the card says where people are asked in one place alone, whatever the basis", () => {
  const model = sampleModel();
  const fraud = model.purposes.find(({ id }) => id === "stop-fraud")!;
  const explicit = { mode: "opt-in", specialBecause: "explicit-consent" } as const;
  const text = plain(serialise(consentCard({ ...fraud, byPlace: [{ place: "BR", facts: explicit }] }, model, en)));
  expect(text).toMatch(/Different in: Brazil Your choice /);
});

test("the card says what a place changes: where a recipient has the data, and how long it is kept", () => {
  const model = sampleModel();
  const byPlace = [
    { place: "US-CA", facts: { where: ["US"] } },
    { place: "BR", facts: { label: "Celeiro" } },
  ];
  const recipients = model.recipients.map((one) => (one.id === "cloud-barn" ? { ...one, byPlace } : one));
  const news = model.purposes.find(({ id }) => id === "tell-you-news")!;
  const kept = [{ item: "email", keeping: { kind: "for" as const, duration: { iso: "P30D", working: false } } }];
  const there = { ...news, byPlace: [{ place: "US-CA", facts: { kept, recipients: ["parcel-stork"] } }] };
  const text = plain(serialise(consentCard(there, { ...model, recipients }, en)));
  expect(text).toContain("Cloud Barn stores our data (Germany, France, United Kingdom; in California: United States)");
  expect(text).toMatch(
    /Different in: California How long we keep it 30 days Who else gets it Parcel Stork delivers your parcels \(Poland\)/,
  );
});

test("a moment of the author's own is said in words, without marks", () => {
  const model = sampleModel();
  const news = model.purposes.find(({ id }) => id === "tell-you-news")!;
  const keeping = {
    kind: "after" as const,
    duration: { iso: "P2Y", working: false },
    event: "ride-ended",
    from: "event" as const,
  };
  const card = consentCard({ ...news, kept: [{ item: "email", keeping }] }, model, en);
  expect(plain(serialise(card))).toContain("2 years after ride ended");
});

function cardText(id: string): string {
  const model = sampleModel();
  return plain(
    serialise(
      consentCard(
        model.purposes.find((purpose) => purpose.id === id)!,
        model,
        en,
      ),
    ),
  );
}

function plain(html: string): string {
  const words = html
    .replace(/<\/?(?:bdi|a)\b[^>]*>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&amp;", "&");
  return words.replace(/\s+/g, " ");
}
