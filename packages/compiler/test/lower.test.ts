import { canonicalJson, type PolicyModel, type PurposeFacts, sectionBody } from "@candor/model";
import { expect, test } from "vitest";
import { compileWith, purpose } from "./policy.ts";

const COMPANY = `---
name: Plain Bakery
address: 1 Mill Lane
contact: hello@plainbakery.example
established-in: [DE]
people-in: [US-CA, BR]
packs: [+maine, -ccpa]
choices: { agree: { where: /p, steps: 1 }, refuse: { where: /p, steps: 1 } }
channels: [post, email]
systems: [shop, crm]
people: { staff: people who work here, customers: our customers }
controllers: { bread-us: { name: Bread Inc., address: 1 Way } }
events: [last-order, account-closed]
gpc: yes
ages: { from: 16, parent-until: { DE: 16, BR: 12 } }
languages: [de, en]
by-place: { BR: { authority: ANPD, channels: [email] } }
---
# Plain Bakery

Bread.
`;

const DATA = `---
name: { from: [you], kept: 12 months after last-order, label: Your name }
email-address: { from: [you], kept: as long as needed }
orders: { from: [your-use, made-by-us], kept: 10 years after the end of the year of last-order }
by-place: { BR: { name: { kept: 5 years } } }
---
# Data

Data.
`;

const RECIPIENTS = `---
post: { does: brings it, role: controller, gets: [orders, name], for: [use, send-your-bread], where: DE }
cloud: { does: keeps it, role: processor, gets: [name, orders], for: all, where: [US, DE], contract: 2026-01-01, transfers: [{ from: EU, to: US, by: clauses }] }
by-place: { BR: { post: { for: [send-your-bread] } } }
---
# Recipients

Who.
`;

const CHANGES = {
  "company.md": COMPANY,
  "data.md": DATA,
  "recipients.md": RECIPIENTS,
  "purposes/send-your-bread.md": purpose("kind: deliver\nbecause: contract\nserves: mission\nneeds: [name]"),
};

function modelWith(facts: string, body = ""): PolicyModel {
  const { model } = compileWith({ ...CHANGES, "purposes/use.md": purpose(facts, body) });
  if (!model) throw new Error("no model");
  return model;
}

function use(facts: string): PolicyModel["purposes"][number] {
  const found = modelWith(facts).purposes.find(({ id }) => id === "use");
  if (!found) throw new Error("no purpose");
  return found;
}

const basis = (because: string, more = ""): PurposeFacts =>
  use(`kind: deliver\nbecause: ${because}\nneeds: [name]\n${more}`);

test("the smallest policy compiles without a finding", () => {
  const { model, diagnostics } = compileWith();
  expect(diagnostics).toEqual([]);
  expect(model).toMatchObject({ format: 1, version: "1.0.0", report: null });
});

test("the model is frozen all through and has a canonical form", () => {
  const model = modelWith("kind: deliver\nbecause: contract\nneeds: [name]");
  const thawed: unknown[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (!Object.isFrozen(value)) thawed.push(value);
    Object.values(value).forEach(visit);
  };
  visit(model);
  expect(thawed).toEqual([]);
  expect(JSON.parse(canonicalJson(model))).toEqual(model);
});

test("whoever is asked, may object, or is not asked follows from the basis", () => {
  expect(basis("consent").mode).toBe("opt-in");
  expect(basis("contract").mode).toBe("none");
  expect(basis("legal-obligation").mode).toBe("none");
  expect(basis("legitimate-interest").mode).toBe("opt-out");
  expect(basis("public-task").mode).toBe("opt-out");
  for (const kind of ["email", "ads", "targeted-ads", "other\nsoft-opt-in: yes"]) {
    expect(use(`kind: ${kind}\nbecause: contract\nneeds: [name]`).mode).toBe("opt-out");
  }
});

test("explicit consent is a yes of its own, whatever the basis: GDPR 9(2)(a) and 22(2)(c)", () => {
  const explicit = "special-because: explicit-consent";
  for (const because of ["contract", "legal-obligation", "legitimate-interest", "vital-interest"]) {
    expect(basis(because, explicit).mode).toBe("opt-in");
    expect(basis(because, "decides-alone: { effect: waits, allowed-by: explicit-consent }").mode).toBe("opt-in");
    expect(basis(because, explicit).rights).toEqual(expect.arrayContaining(["withdraw", "delete", "take-along"]));
  }
  expect(basis("contract", "special-because: employment").mode).toBe("none");
  expect(basis("contract", "decides-alone: { effect: waits, allowed-by: contract }").mode).toBe("none");
  const there = basis("contract", `by-place: { BR: { ${explicit} } }`) as PolicyModel["purposes"][number];
  expect([there.mode, there.byPlace[0]?.facts.mode]).toEqual(["none", "opt-in"]);
});

test("so do the rights: objection for interests, public tasks and always for marketing", () => {
  const always = ["be-informed", "access", "correct", "delete", "restrict", "complain"];
  const added = (facts: PurposeFacts): readonly string[] => facts.rights.filter((right) => !always.includes(right));
  for (const because of [
    "consent",
    "contract",
    "legal-obligation",
    "legitimate-interest",
    "vital-interest",
    "public-task",
  ]) {
    expect(basis(because).rights).toEqual(expect.arrayContaining(always));
  }
  expect(added(basis("consent"))).toEqual(["withdraw", "take-along"]);
  expect(added(basis("contract"))).toEqual(["take-along"]);
  expect(added(basis("legal-obligation"))).toEqual([]);
  expect(added(basis("vital-interest"))).toEqual([]);
  expect(added(basis("legitimate-interest"))).toEqual(["object"]);
  expect(added(basis("public-task"))).toEqual(["object"]);
  for (const kind of ["email", "ads", "targeted-ads", "other\nsoft-opt-in: yes"]) {
    const marketing = use(`kind: ${kind}\nbecause: consent\nneeds: [name]`);
    expect(added(marketing)).toEqual(["withdraw", "take-along", "object"]);
  }
  expect(added(basis("contract", "decides-alone: { effect: waits, allowed-by: contract }"))).toEqual([
    "take-along",
    "human-review",
  ]);
});

test("a purpose has all channels and systems unless it narrows them, and the recipients that name it", () => {
  const wide = basis("contract");
  expect([wide.channels, wide.systems, wide.people, wide.recipients]).toEqual([
    ["email", "post"],
    ["crm", "shop"],
    ["customers"],
    ["cloud", "post"],
  ]);
  const narrow = basis("contract", "channels: [post]\nsystems: [shop]\npeople: [staff]\nby: bread-us");
  expect([narrow.channels, narrow.systems, narrow.people, narrow.by]).toEqual([
    ["post"],
    ["shop"],
    ["staff"],
    "bread-us",
  ]);
});

test("keeping times: of the item, of the purpose for all, of the purpose for one; none where it cannot be read", () => {
  const kept = (line: string): Record<string, string> => {
    const { kept } = use(`kind: deliver\nbecause: contract\nneeds: [orders, email-address]\noptional: [name]\n${line}`);
    return Object.fromEntries(
      kept.map(({ item, keeping }) => [item, "duration" in keeping ? keeping.duration.iso : keeping.kind]),
    );
  };
  expect(kept("")).toEqual({ name: "P12M", orders: "P10Y" });
  expect(kept("kept: 1 year")).toEqual({ "email-address": "P1Y", name: "P1Y", orders: "P1Y" });
  expect(kept("kept: { orders: not stored }")).toEqual({ name: "P12M", orders: "not-stored" });
});

test("times are read", () => {
  const facts = basis("consent", "how-often: 2 a month\nask-again: every 12 months");
  expect(facts.howOften).toEqual({ times: 2, per: { iso: "P1M", working: false } });
  expect(facts.askAgain).toEqual({ iso: "P12M", working: false });
});

test("names in other vocabularies follow from the kind and the id, or are the author's", () => {
  const { purposes, data } = modelWith("kind: personalise\nbecause: consent\nneeds: [name]");
  const found = purposes.find(({ id }) => id === "use");
  expect([found?.dpv, found?.fideslang, found?.tcf]).toEqual([
    "https://w3id.org/dpv#ServicePersonalisation",
    "personalize.content.profiled",
    [5, 6],
  ]);
  expect(use("kind: other\nbecause: contract\ndpv: CustomerCare\nneeds: [name]").dpv).toBe(
    "https://w3id.org/dpv#CustomerCare",
  );
  expect(data.map(({ id, dpv, fideslang }) => [id, dpv, fideslang])).toEqual([
    ["email-address", "https://w3id.org/dpv/pd#EmailAddress", "user.contact.email"],
    ["name", "https://w3id.org/dpv/pd#Name", "user.name"],
    ["orders", "https://w3id.org/dpv/pd#Purchase", "user.behavior.purchase_history"],
  ]);
});

test("company: packs from the places, corrected; labels; yes as true", () => {
  const { company } = modelWith("kind: deliver\nbecause: contract\nneeds: [name]");
  expect(company.packs).toEqual(["candor", "eprivacy", "gdpr", "lgpd", "maine"]);
  expect(company.gpc).toBe(true);
  expect([company.languages, company.authoritative]).toEqual([["de", "en"], "de"]);
  expect(company.people).toEqual([
    { id: "customers", label: "our customers" },
    { id: "staff", label: "people who work here" },
  ]);
  expect(company.ages).toEqual({
    from: 16,
    parentUntil: [
      { place: "BR", age: 12 },
      { place: "DE", age: 16 },
    ],
  });
  expect(company.events).toEqual(["account-closed", "consent-withdrawn", "last-order"]);
});

test("data and recipients: labels, all written out, lists sorted", () => {
  const { data, recipients } = modelWith("kind: deliver\nbecause: contract\nneeds: [name]");
  expect(data.map(({ label, kept }) => [label, kept?.kind])).toEqual([
    ["email address", undefined],
    ["Your name", "after"],
    ["orders", "after"],
  ]);
  const [cloud, post] = recipients;
  expect(cloud).toMatchObject({ label: "Cloud", for: ["send-your-bread", "use"], where: ["DE", "US"], sold: false });
  expect(cloud?.transfers).toEqual([{ from: "EU", to: "US", by: "clauses", copy: null }]);
  expect(post).toMatchObject({ gets: ["name", "orders"], where: ["DE"], contract: null });
});

test("a place lists only what differs there, also what follows from other documents", () => {
  const { company, data, recipients, purposes } = modelWith(
    "kind: deliver\nbecause: contract\nneeds: [name]\nby-place: { BR: { because: consent }, JP: { kind: deliver } }",
  );
  expect(company.byPlace).toEqual([
    { place: "BR", facts: { authority: "ANPD", channels: [{ id: "email", label: "email" }] } },
  ]);
  expect(data.find(({ id }) => id === "name")?.byPlace).toEqual([
    { place: "BR", facts: { kept: { kind: "for", duration: { iso: "P5Y", working: false } } } },
  ]);
  expect(recipients.find(({ id }) => id === "post")?.byPlace).toEqual([
    { place: "BR", facts: { for: ["send-your-bread"] } },
  ]);
  const [entry, ...others] = purposes.find(({ id }) => id === "use")?.byPlace ?? [];
  expect(others).toEqual([]);
  expect(entry).toMatchObject({
    place: "BR",
    facts: { basis: "consent", mode: "opt-in", channels: ["email"], recipients: ["cloud"] },
  });
  expect(Object.keys(entry?.facts ?? {}).toSorted()).toEqual([
    "basis",
    "channels",
    "kept",
    "mode",
    "recipients",
    "rights",
  ]);
});

test("prose: no raw HTML, no image, no link that could do harm, no character that hides or moves text", () => {
  const body = `## Details

A <b onclick="x">bold</b> ![loaf](https://x.example/a.png) \u202Etxet\u202C.
[a](https://a.example) [b](javascript:alert) [c](//evil.example) [d](mailto:a@b.c) [e](/page) [f][ref] [g](JAVASCRIPT:x) [h](data:text/html,x)

<script>alert(1)</script>

- one
  1. two

> # quoted

[ref]: vbscript:x
`;
  const { purposes } = modelWith("kind: deliver\nbecause: contract\nneeds: [name]", body);
  const prose = sectionBody(purposes.find(({ id }) => id === "use") ?? { sections: [] }, "details") ?? [];
  expect(prose.map(({ type }) => type)).toEqual(["paragraph", "list", "blockquote"]);
  const text = JSON.stringify(prose);
  expect(text.match(/"url":"[^"]*"/g)).toEqual(['"url":"https://a.example"', '"url":"mailto:a@b.c"', '"url":"/page"']);
  expect(text).toContain('"bold"');
  expect(text).toContain('"loaf"');
  for (const gone of ["onclick", "script", "alert", "png", "\u202E"]) expect(text).not.toContain(gone);
  expect(prose[2]).toEqual({
    type: "blockquote",
    children: [{ type: "heading", depth: 3, children: [{ type: "text", value: "quoted" }] }],
  });
});
