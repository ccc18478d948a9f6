import { describe, expect, test } from "vitest";
import { compare, raise } from "../src/compare.ts";
import { isSame } from "../src/compare/is-same.ts";
import { compareKeeping, meanDays } from "../src/compare/keeping.ts";
import { formerIds } from "../src/former-ids.ts";
import type { PolicyModel } from "../src/policy.ts";
import type { DataItem } from "../src/policy/data.ts";
import type { Keeping } from "../src/policy/keeping.ts";
import type { Purpose, PurposeFacts } from "../src/policy/purpose.ts";
import type { Recipient } from "../src/policy/recipient.ts";
import { smallModel } from "./small-model.ts";

const base = smallModel();

/** The base model with some facts of its newsletter changed. */
function newsletter(facts: Partial<Purpose>): PolicyModel {
  return {
    ...base,
    purposes: base.purposes.map((purpose) => (purpose.id === "newsletter" ? { ...purpose, ...facts } : purpose)),
  };
}

function said(after: PolicyModel, before: PolicyModel = base): string[] {
  const { ask, tell, patch, bump } = compare(before, after);
  const line = (word: string) => (change: { kind: string; subject: string | null; place: string | null }) =>
    `${word} ${change.kind} ${change.subject}${change.place ? ` in ${change.place}` : ""}`;
  return [...ask.map(line("ask")), ...tell.map(line("tell")), ...patch.map(line("patch")), bump];
}

const days = (count: number) => ({ iso: `P${count}D`, working: false });

test("a model compared with itself says nothing", () => {
  expect(said(structuredClone(base))).toEqual(["none"]);
});

test("the version alone is no change", () => {
  expect(said({ ...base, version: "7.0.0" })).toEqual(["none"]);
});

test.each<[string, Partial<Purpose>, string[]]>([
  [
    "new data on consent is asked again",
    { needs: ["email", "name"], optional: [] },
    ["ask data-made-needed name", "major"],
  ],
  ["an optional item is told", { optional: ["name", "orders"] }, ["tell data-optional-added orders", "minor"]],
  ["less data is neither", { optional: [] }, ["patch data-removed name", "patch"]],
  ["another controller relying on the consent is asked", { by: "roastery" }, ["ask controller by", "major"]],
  [
    "a decision made alone is asked",
    { decidesAlone: { effect: "price", allowedBy: "consent", reviewAt: "/ask" } },
    ["ask decides-alone decides-alone", "major"],
  ],
  ["a changed summary is told", { summary: "We write twice a month." }, ["tell wording summary", "minor"]],
  [
    "leaving consent for another basis says so, and is never less than asking; a rule is to refuse it",
    { basis: "legitimate-interest", mode: "opt-out" },
    ["ask basis-from-consent because", "major"],
  ],
  ["consent to another kind of use is asked", { kind: "advertise" }, ["ask purpose-kind kind", "major"]],
  ["acting for somebody else is told", { onBehalfOf: "roastery" }, ["tell on-behalf-of on-behalf-of", "minor"]],
  ["writing to customers unasked is told", { softOptIn: true }, ["tell soft-opt-in soft-opt-in", "minor"]],
])("%s", (_, facts, expected) => {
  expect(said(newsletter(facts))).toEqual(expected);
});

test("a basis changed to consent is asked", () => {
  expect(said(base, newsletter({ basis: "contract", mode: "none" }))).toEqual(["ask basis because", "major"]);
});

test("a new purpose on consent is asked, on a contract it is told, and one that ends is a patch", () => {
  const without = { ...base, purposes: base.purposes.filter(({ id }) => id !== "newsletter") };
  const delivery = { ...base, purposes: base.purposes.filter(({ id }) => id !== "send-your-coffee") };
  expect(said(base, without)).toEqual(["ask purpose-added newsletter", "major"]);
  expect(said(base, delivery)).toEqual(["tell purpose-added send-your-coffee", "minor"]);
  expect(said(without)).toEqual(["patch purpose-removed newsletter", "patch"]);
});

test("a renamed purpose is the same purpose", () => {
  const renamed = newsletter({ id: "letters", formerly: ["newsletter"] });
  expect(said(renamed)).toEqual(["patch purpose-renamed newsletter", "patch"]);
  const orphaned = { ...renamed, purposes: renamed.purposes.map((purpose) => ({ ...purpose, formerly: [] })) };
  expect(said(orphaned, renamed)).toEqual(["ask former-id-dropped newsletter", "major"]);
  const objectable = (model: PolicyModel): PolicyModel => ({
    ...model,
    purposes: model.purposes.map((purpose) => ({ ...purpose, basis: "legitimate-interest", mode: "opt-out" })),
  });
  expect(said(objectable(orphaned), objectable(renamed))).toEqual(["tell former-id-dropped newsletter", "minor"]);
});

test("a renamed purpose is the same wherever its id stands: what a recipient gets data for, and a translation", () => {
  const text = { document: "purposes/newsletter", title: "Neues", summary: null, sections: [], texts: [] };
  const naming = (model: PolicyModel, id: string): PolicyModel => ({
    ...model,
    recipients: base.recipients.map((recipient) => ({
      ...recipient,
      for: [id],
      byPlace: [{ place: "BR", facts: { for: [id] } }],
    })),
    translations: [{ language: "de", untranslated: [], documents: [{ ...text, document: `purposes/${id}` }] }],
  });
  const renamed = newsletter({ id: "letters", formerly: ["newsletter"] });
  expect(said(naming(renamed, "letters"), naming(base, "newsletter"))).toEqual([
    "patch purpose-renamed newsletter",
    "patch",
  ]);
});

/** The base model with one data item or recipient under another id, wherever it is named. */
function underId(from: string, to: string, formerly: readonly string[] = [from]): PolicyModel {
  const name = <Named>(value: Named): Named =>
    JSON.parse(JSON.stringify(value).replaceAll(`"${from}"`, `"${to}"`)) as Named;
  const take = <One extends { readonly id: string }>(one: One): One => (one.id === to ? { ...one, formerly } : one);
  const { purposes, data, recipients, safeguards } = name(base);
  return {
    ...base,
    purposes,
    safeguards,
    data: data.map((item) => take({ ...item, label: base.data.find(({ id }) => id === item.id)?.label ?? from })),
    recipients: recipients.map((one) => take({ ...one, label: "Parcel Stork" })),
  };
}

describe("a renamed data item", () => {
  test("is the same item wherever its id stands", () => {
    expect(said(underId("name", "full-name"))).toEqual(["patch data-renamed full-name", "patch"]);
    expect(said(underId("orders", "purchases", ["older", "orders"]))).toEqual([
      "patch data-renamed purchases",
      "patch",
    ]);
  });

  test("without its former id is another item", () => {
    expect(said(underId("email", "mail", []))).toContain("ask data-added mail");
  });

  test("that changes as well says so under its new id, and at a place too", () => {
    const local = (model: PolicyModel, id: string): PolicyModel => ({
      ...model,
      purposes: model.purposes.map((purpose) =>
        purpose.id === "newsletter" ? { ...purpose, byPlace: [{ place: "BR", facts: { needs: [id] } }] } : purpose,
      ),
    });
    const renamed = underId("orders", "bought");
    const special = renamed.data.map((item) => (item.id === "bought" ? { ...item, special: "health" } : item));
    expect(said(local(renamed, "bought"), local(base, "orders"))).toEqual(["patch data-renamed bought", "patch"]);
    expect(said({ ...renamed, data: special })).toEqual(["tell special bought", "patch data-renamed bought", "minor"]);
  });

  test("that takes over two items of the last version is new to whoever had only one of them", () => {
    const without = (id: string, model: PolicyModel): PolicyModel => ({
      ...model,
      data: model.data.filter((item) => item.id !== id),
      purposes: model.purposes.map((one) => ({ ...one, needs: one.needs.filter((item) => item !== id) })),
    });
    const merged = without("address", underId("orders", "bought", ["orders", "address"]));
    expect(said(merged)).toContain("tell data-added bought");
    const absorbed = base.data.map((item) => (item.id === "orders" ? { ...item, formerly: ["address"] } : item));
    expect(said(without("address", { ...base, data: absorbed }))).toContain("patch data-removed address");
  });

  test("whose former id is dropped is asked where people choose it, as a purpose is: their choices are nobody's", () => {
    const renamed = underId("name", "full-name");
    const dropped = underId("name", "full-name", []);
    expect(said(dropped, renamed)).toEqual(["ask data-former-id-dropped full-name", "major"]);
    const [needed, gone] = [underId("orders", "bought"), underId("orders", "bought", [])];
    expect(said(gone, needed)).toEqual(["patch data-former-id-dropped bought", "patch"]);
  });
});

test("a renamed recipient is the same recipient", () => {
  const labelled = { ...base, recipients: underId("parcel-stork", "stork").recipients };
  expect(said(labelled)).toEqual(["patch recipient-renamed stork", "patch"]);
});

test("a promise, a safeguard and a controller that say the same under another id are the same", () => {
  const mill = { name: "Mill", address: "2 Lane", dpo: null, representative: null, authority: null, complaints: null };
  const naming = (model: PolicyModel, name: (id: string) => string): PolicyModel => ({
    ...model,
    company: { ...model.company, controllers: [{ id: name("mill"), ...mill }] },
    mission: { ...model.mission, promises: model.mission.promises.map((one) => ({ ...one, id: name(one.id) })) },
    safeguards: model.safeguards.map((one) => ({ ...one, id: name(one.id) })),
    purposes: model.purposes.map((one) => ({ ...one, by: name("mill"), serves: name("no-sale") })),
  });
  const before = naming(base, (id) => id);
  expect(
    said(
      naming(base, (id) => `new-${id}`),
      before,
    ),
  ).toEqual(["patch other null", "patch"]);
  const promises = [{ id: "never-sold", says: "We rarely sell your data.", proof: null, checked: null }];
  expect(said({ ...base, mission: { ...base.mission, promises } })).toEqual([
    "tell promise-withdrawn no-sale",
    "patch promise-added never-sold",
    "minor",
  ]);
});

test("a former name that is a purpose of today is no rename", () => {
  const [first] = base.purposes;
  const more = { ...first!, id: "letters", formerly: ["newsletter", "news"] };
  expect(said({ ...base, purposes: [...base.purposes, more] })).toEqual(["ask purpose-added letters", "major"]);
  expect(formerIds(more, [...base.purposes, more])).toEqual(["news"]);
});

test("another kind of use is told where people do not consent", () => {
  const [letters, parcel] = base.purposes;
  expect(said({ ...base, purposes: [letters!, { ...parcel!, kind: "account" }] })).toEqual([
    "tell purpose-kind kind",
    "minor",
  ]);
});

test("special data that is new in a purpose is asked where the purpose waits for a yes, whatever its basis, and told elsewhere", () => {
  const explicit = { mode: "opt-in", specialBecause: "explicit-consent" } as const;
  const model = (needs: string[], facts: Partial<DataItem>, more: Partial<Purpose> = {}): PolicyModel => ({
    ...base,
    purposes: base.purposes.map((purpose) => (purpose.mode === "none" ? { ...purpose, needs, ...more } : purpose)),
    data: base.data.map((item) => (item.id === "orders" ? { ...item, ...facts } : item)),
  });
  const health = { special: "health" };
  const local = { byPlace: [{ place: "BR", facts: health }] };
  expect(said(model(["orders"], health, explicit), model([], health, explicit))).toEqual([
    "ask data-added orders",
    "major",
  ]);
  expect(said(model(["orders"], health), model([], health))).toEqual(["tell data-added orders", "minor"]);
  expect(said(model(["orders"], local), model(["orders"], {}))).toEqual(["tell special orders in BR", "minor"]);
  const there = { byPlace: [{ place: "BR", facts: { ...explicit, needs: ["orders"] } }] };
  expect(said(model([], local, there), model([], local, { byPlace: [{ place: "BR", facts: explicit }] }))).toEqual([
    "ask data-added orders in BR",
    "major",
  ]);
  const without = { ...model([], health), purposes: base.purposes.filter(({ basis }) => basis === "consent") };
  expect(said(model(["orders"], health, explicit), without)).toEqual(["ask purpose-added send-your-coffee", "major"]);
  expect(said(model(["orders"], health), without)).toEqual(["tell purpose-added send-your-coffee", "minor"]);
});

test("a condition for special data weighs as a question where it is explicit consent", () => {
  const on = (facts: Partial<Purpose>): PolicyModel => ({
    ...base,
    purposes: base.purposes.map((purpose) => (purpose.mode === "none" ? { ...purpose, ...facts } : purpose)),
  });
  const explicit = on({ mode: "opt-in", specialBecause: "explicit-consent" });
  const employment = on({ specialBecause: "employment" });
  expect(said(explicit, employment)).toEqual([
    "ask special-because special-because",
    "ask waits-for-yes special-because",
    "major",
  ]);
  expect(said(on({ specialBecause: "care" }), employment)).toEqual(["tell special-because special-because", "minor"]);
});

describe("a purpose that waited for a yes beside its basis", () => {
  const on = (facts: Partial<Purpose>): PolicyModel => ({
    ...base,
    purposes: base.purposes.map((purpose) => (purpose.mode === "none" ? { ...purpose, ...facts } : purpose)),
  });
  const alone = { effect: "price", allowedBy: "explicit-consent", reviewAt: "/ask" };
  const explicit = on({ mode: "opt-in", specialBecause: "explicit-consent" });

  test("and goes on without it says so, and is never less than asking; a rule is to refuse it", () => {
    expect(said(on({ specialBecause: "care" }), explicit)).toEqual([
      "ask consent-dropped special-because",
      "tell special-because special-because",
      "major",
    ]);
    const decides = on({ mode: "opt-in", decidesAlone: alone });
    expect(said(on({ decidesAlone: { ...alone, allowedBy: "contract" } }), decides)).toEqual([
      "ask consent-dropped decides-alone",
      "tell decides-alone decides-alone",
      "major",
    ]);
  });

  test("and waits for another is asked again", () => {
    const both = on({ mode: "opt-in", specialBecause: "explicit-consent", decidesAlone: alone });
    const one = on({ mode: "opt-in", specialBecause: "care", decidesAlone: alone });
    expect(said(one, both)).toEqual(["ask special-because special-because", "major"]);
  });

  test("is asked first where the earlier model did not know that it waits", () => {
    expect(said(explicit, on({ specialBecause: "explicit-consent" }))).toEqual([
      "ask waits-for-yes special-because",
      "major",
    ]);
    expect(said(on({ specialBecause: "care" }), on({ specialBecause: "explicit-consent" }))).toContain(
      "ask consent-dropped special-because",
    );
  });
});

test("an optional item made needed is asked where the purpose waits for a yes; elsewhere a rule is to refuse it", () => {
  const parcel = (facts: Partial<Purpose>): PolicyModel => ({
    ...base,
    purposes: base.purposes.map((purpose) => (purpose.mode === "none" ? { ...purpose, ...facts } : purpose)),
  });
  const chosen = parcel({ needs: ["address"], optional: ["name"] });
  expect(said(parcel({ needs: ["address", "name"], optional: [] }), chosen)).toEqual([
    "ask data-from-consent name",
    "major",
  ]);
});

test("a machine that decides alone is asked where the purpose waits for a yes, and told elsewhere", () => {
  const alone = { effect: "price", allowedBy: "contract", reviewAt: "/ask" };
  const after: PolicyModel = {
    ...base,
    purposes: base.purposes.map((purpose) => (purpose.mode === "none" ? { ...purpose, decidesAlone: alone } : purpose)),
  };
  expect(said(after)).toEqual(["tell decides-alone decides-alone", "minor"]);
});

test("a joint controller that comes to rely on a consent is asked", () => {
  const stork = (facts: Partial<Recipient>): PolicyModel => ({
    ...base,
    recipients: base.recipients.map((recipient) => ({ ...recipient, ...facts })),
  });
  const none = { ...base, recipients: [] };
  const joint = { role: "joint", for: ["newsletter"] } as const;
  expect(said(stork(joint), none)).toEqual(["ask recipient-added parcel-stork", "major"]);
  expect(said(stork({ role: "joint" }), none)).toEqual(["tell recipient-added parcel-stork", "minor"]);
  expect(said(stork(joint), stork({ ...joint, role: "processor" }))).toEqual([
    "ask recipient-role parcel-stork",
    "major",
  ]);
  expect(said(stork(joint), stork({ ...joint, for: [] }))).toEqual(["ask recipient-purpose parcel-stork", "major"]);
});

test("a new source of an item is asked where people consent and told where they do not", () => {
  const data = base.data.map((item) => (item.id === "email" ? { ...item, from: ["you", "broker"] as const } : item));
  expect(said({ ...base, data })).toEqual(["ask provenance email", "tell provenance email", "major"]);
});

test("keeping longer is told, shorter is not, another anchor is told", () => {
  const keep = (keeping: Keeping) => newsletter({ kept: [{ item: "email", keeping }] });
  const after = (count: number, event = "last-order"): Keeping => ({
    kind: "after",
    duration: days(count),
    event,
    from: "event",
  });
  expect(said(keep(after(60)), keep(after(30)))).toEqual(["tell kept-longer email", "minor"]);
  expect(said(keep(after(30)), keep(after(60)))).toEqual(["patch kept-shorter email", "patch"]);
  expect(said(keep(after(60, "signed-up")), keep(after(60)))).toEqual(["tell kept-differently email", "minor"]);
});

test("a fact of one place is a change of that place alone", () => {
  const local = (facts: Partial<PurposeFacts>) => newsletter({ byPlace: [{ place: "BR", facts }] });
  expect(said(local({ needs: ["email", "orders"] }))).toEqual(["ask data-added orders in BR", "major"]);
});

test("recipients: more is told, less is a patch", () => {
  const gets = (items: string[]) => ({
    ...base,
    recipients: base.recipients.map((recipient) => ({ ...recipient, gets: items })),
  });
  expect(said(gets(["name", "address", "orders"]))).toEqual(["tell recipient-data parcel-stork", "minor"]);
  expect(said(gets(["name"]))).toEqual(["patch recipient-data-removed parcel-stork", "patch"]);
  expect(said(base, { ...base, recipients: [] })).toEqual(["tell recipient-added parcel-stork", "minor"]);
});

test("a withdrawn promise and a longer way out are told", () => {
  expect(said({ ...base, mission: { ...base.mission, promises: [] } })).toEqual([
    "tell promise-withdrawn no-sale",
    "minor",
  ]);
  const { choices } = base.company;
  const company = { ...base.company, choices: { ...choices, refuse: { ...choices.refuse, steps: 4 } } };
  expect(said({ ...base, company })).toEqual(["tell steps refuse", "minor"]);
});

test("anything else that the page shows is a patch", () => {
  expect(said({ ...base, company: { ...base.company, contact: "hello@example.org" } })).toEqual([
    "patch company contact",
    "patch",
  ]);
});

test("a text that a release calls wording only is a patch, and no fact is", () => {
  const reworded = newsletter({ summary: "Other words.", needs: ["email", "orders"] });
  expect(said(newsletter({ summary: "Other words." }), base)).toEqual(["tell wording summary", "minor"]);
  expect(compare(base, newsletter({ summary: "Other words." }), ["newsletter/summary"]).bump).toBe("patch");
  const { ask, patch } = compare(base, reworded, ["newsletter/summary", "newsletter/orders", "newsletter/needs"]);
  expect([ask.map(({ kind }) => kind), patch.map(({ kind }) => kind)]).toEqual([["data-added"], ["wording"]]);
  const label = { ...base, data: base.data.map((item) => (item.id === "email" ? { ...item, label: "e-mail" } : item)) };
  expect(compare(base, label, ["data.md/email"]).bump).toBe("patch");
  expect(compare(base, label, ["data/email", "email"]).bump).toBe("minor");
});

test("other words in a language are told to its readers; a first translation is not", () => {
  const french = (says: string | null, why = "Parce que."): PolicyModel => ({
    ...base,
    translations: [
      {
        language: "fr",
        documents: [
          {
            document: "purposes/newsletter",
            title: null,
            summary: says,
            sections: [
              {
                key: "why",
                title: "Pourquoi",
                body: [{ type: "paragraph", children: [{ type: "text", value: why }] }],
              },
            ],
            texts: [],
          },
        ],
        untranslated: [],
      },
    ],
  });
  expect(said(french("Oui."), base)).toEqual(["patch language fr", "patch"]);
  expect(said(base, french("Oui."))).toEqual(["patch language fr", "patch"]);
  expect(said(french("Oui."), french(null))).toEqual(["patch translation fr/summary", "patch"]);
  expect(said(french("Oui !"), french("Oui."))).toEqual(["tell translation fr/summary", "minor"]);
  expect(said(french("Oui.", "Car."), french("Oui."))).toEqual(["tell translation fr/why", "minor"]);
  for (const address of ["newsletter/why", "newsletter/fr/why"])
    expect(compare(french("Oui."), french("Oui.", "Car."), [address]).bump).toBe("patch");
  expect(compare(french("Oui."), french("Oui.", "Car."), ["newsletter/de/why"]).bump).toBe("minor");
});

test("words in a language that are behind their source were not taken away; others were", () => {
  const why = (title: string, value: string): Purpose["sections"][number] => ({
    key: "why",
    title,
    body: [{ type: "paragraph", children: [{ type: "text", value }] }],
  });
  const spoken = (source: string, french: boolean): PolicyModel => ({
    ...newsletter({ sections: [why("Why", source)] }),
    translations: [
      {
        language: "fr",
        documents: [
          {
            document: "purposes/newsletter",
            title: "Lettre",
            summary: null,
            sections: [french ? why("Pourquoi", "Parce que.") : null],
            texts: [],
          },
        ],
        untranslated: french ? [] : ["purposes/newsletter#why"],
      },
    ],
  });
  expect(said(spoken("So.", false), spoken("Because.", true))).toEqual(["tell wording why", "minor"]);
  expect(said(spoken("Because.", false), spoken("Because.", true))).toEqual(["patch translation fr/why", "patch"]);
});

test.each(["purposes/newsletter", "rights"])(
  "a section under a heading of its own in %s is behind, not gone",
  (document) => {
    const section = (title: string, value: string): Purpose["sections"][number] => ({
      key: null,
      title,
      body: [{ type: "paragraph", children: [{ type: "text", value }] }],
    });
    const spoken = (source: string, french: string | null): PolicyModel => {
      const sections = [section("First", "1."), section("Where you choose", source)];
      const said = french === null ? null : section("Où vous choisissez", french);
      const text = { document, title: "Titre", summary: null, sections: [section("D’abord", "1."), said], texts: [] };
      const model =
        document === "rights" ? { ...base, rights: { ...base.rights, sections } } : newsletter({ sections });
      return { ...model, translations: [{ language: "fr", documents: [text], untranslated: [] }] };
    };
    const [words, path] =
      document === "rights"
        ? ["rights/Where you choose", "fr/rights/Where you choose"]
        : ["Where you choose", "fr/Where you choose"];
    expect(said(spoken("There.", null), spoken("Here.", "Ici."))).toEqual([`patch wording ${words}`, "patch"]);
    expect(said(spoken("Here.", null), spoken("Here.", "Ici."))).toEqual([`patch translation ${path}`, "patch"]);
    expect(said(spoken("Here.", "Là."), spoken("Here.", "Ici."))).toEqual([`patch translation ${path}`, "patch"]);
  },
);

test("what only Candor infers is one change, so that no difference goes without", () => {
  const inferred = { ...base, purposes: base.purposes.map((purpose) => ({ ...purpose, tcf: [1] })) };
  expect(said(inferred)).toEqual(["patch other null", "patch"]);
});

test("values are the same whatever the order of their members, and names of nature are no members", () => {
  expect(isSame({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
  expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  for (const [one, two] of [
    [{ a: 1 }, { a: 1, b: 2 }],
    [{}, { constructor: 1 }],
    [JSON.parse('{"__proto__": 1}'), {}],
    [[1], { 0: 1 }],
    [[1, 2], [1]],
    [null, {}],
    ["1", 1],
  ]) {
    expect([isSame(one, two), isSame(two, one)]).toEqual([false, false]);
  }
});

test("versions rise as semantic versions do", () => {
  expect(["major", "minor", "patch", "none"].map((bump) => raise("1.4.2", bump as "major"))).toEqual([
    "2.0.0",
    "1.5.0",
    "1.4.3",
    "1.4.2",
  ]);
});

test("mean days follow the Gregorian calendar; working days are five to the week", () => {
  expect(meanDays({ iso: "P400Y", working: false })).toBe(146_097);
  expect(meanDays({ iso: "PT86400S", working: false })).toBeCloseTo(1, 12);
  expect(meanDays({ iso: "PT72H", working: false })).toBeCloseTo(3, 12);
  expect(meanDays({ iso: "P10D", working: true })).toBe(14);
  expect(() => meanDays({ iso: "soon", working: false })).toThrow("is not an ISO 8601 duration");
  expect(() => meanDays({ iso: "P", working: false })).toThrow("is not an ISO 8601 duration");
  expect(() => meanDays({ iso: "P1DT", working: false })).toThrow("is not an ISO 8601 duration");
});

test("no cap is longer than any cap, and storing longer than not storing", () => {
  const until = (count: number | null): Keeping => ({
    kind: "until",
    event: "consent-withdrawn",
    atMost: count === null ? null : days(count),
  });
  expect(compareKeeping(until(9999), until(null))).toBe("longer");
  expect(compareKeeping({ kind: "not-stored" }, until(1))).toBe("longer");
  expect(compareKeeping(until(1), { kind: "not-stored" })).toBe("shorter");
  const both: Keeping = { kind: "whichever", is: "later", of: [until(3), { kind: "for", duration: days(9) }] };
  const swapped: Keeping = { kind: "whichever", is: "later", of: [{ kind: "for", duration: days(9) }, until(3)] };
  expect(compareKeeping(both, swapped)).toBe("same");
  const two = (...of: [Keeping, Keeping]): Keeping => ({ kind: "whichever", is: "earlier", of });
  const lasts = (count: number): Keeping => ({ kind: "for", duration: days(count) });
  expect(compareKeeping(two(lasts(1), lasts(2)), two(lasts(2), lasts(1)))).toBe("same");
  expect(compareKeeping(two(lasts(1), lasts(20)), two(lasts(20), lasts(3)))).toBe("longer");
});
