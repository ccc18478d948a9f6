import type { DataItem, Recipient } from "@candor/model";
import { afterClosing, time } from "./sample-parts.ts";

/** Eight items: told, seen, worked out, special, sensitive. */
export function data(): DataItem[] {
  return [
    item("address", "Address", ["you"]),
    item("allergies", "Allergies", ["you"], { special: "health" }),
    item("email", "Email address", ["you"], {
      byPlace: [{ place: "BR", facts: { kept: { kind: "for", duration: time("P30D") } } }],
    }),
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

/** Three recipients in five countries. */
export function recipients(): Recipient[] {
  return [
    recipient("card-owl", "Card Owl", "checks payment cards", {
      role: "controller",
      gets: ["payment-card"],
      for: ["stop-fraud"],
      where: ["IE", "US"],
      transfers: [
        { from: "DE", to: "US", by: "the EU-US Data Privacy Framework", copy: "https://cardowl.example/dpf" },
      ],
    }),
    recipient("cloud-barn", "Cloud Barn", "stores our data", {
      gets: ["address", "email", "name", "orders"],
      for: ["send-your-coffee", "tell-you-news"],
      where: ["DE", "FR", "UK"],
      contract: "Data processing contract of 2 May 2025",
    }),
    recipient("parcel-stork", "Parcel Stork", "delivers your parcels", {
      role: "controller",
      gets: ["address", "name"],
      for: ["send-your-coffee"],
      where: ["PL"],
    }),
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
