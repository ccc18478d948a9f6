/** Rules that come from law: where each law holds, and what a rule must not say. Their pages show what they find. */
import type { Diagnostic } from "@candor/model";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile, type Compiled, type CompileSettings } from "../src/compile.ts";
import { dueDay } from "../src/lint/due-day.ts";
import { PACKS } from "../src/packs/packs.ts";
import { packsOf, placesAround } from "../src/places/zones.ts";
import { minimal, source } from "./policy.ts";

const TODAY = "2026-11-21";

describe("where a law holds", () => {
  test("a state of the Union, and the three that joined by the EEA agreement, are under its law", () => {
    for (const place of ["DE", "EU", "NO", "IS", "LI", "EL"]) expect(packsOf(place)).toEqual(["eprivacy", "gdpr"]);
    expect(packsOf("UK")).toEqual(["uk"]);
    expect(packsOf("GB")).toEqual(["uk"]);
    expect(packsOf("US-ME")).toEqual(["maine"]);
    expect(packsOf("US")).toEqual([]);
    expect(placesAround("EL")).toEqual(["EL", "GR", "EU"]);
  });

  test("every number of a pack can be read, and stands beside the rule that reads it", () => {
    for (const { requirements } of PACKS) {
      for (const { limits, rules = [] } of requirements) {
        for (const key of Object.keys(limits ?? {})) {
          const rule = new Map([
            ["answer-within", "rights/slow"],
            ["parent-until", "children/age"],
            ["adequate", "share/adequacy"],
          ]).get(key);
          expect(rules).toContain(rule ?? "breach/late");
        }
      }
    }
  });
});

describe("a place inside a country that the policy says something for", () => {
  const people = (places: string, more = "") => edit("company.md", "people-in: [DE]", `people-in: [${places}]${more}`);
  const california = edit(
    "rights.md",
    "answer-within: 14 days",
    "answer-within: 14 days\nby-place: { US-CA: { answer-within: 60 days } }",
  );

  test("has people, where there are people in the country: its law holds", () => {
    const policy = { ...people("DE, US"), ...california };
    expect(of("rights/slow", policy)).toMatchObject([{ pointer: "/by-place/US-CA/answer-within" }]);
    expect(of("ccpa/agents", policy)).toHaveLength(1);
    expect(packsIn(policy)).toContain("ccpa");
  });

  test("counts whatever document says it, and for the company's own places too", () => {
    const company = edit("company.md", "established-in: [DE]", "established-in: [US]", [
      "people-in: [DE]",
      "people-in: [US]\nby-place: { US-ME: { gpc: yes } }",
    ]);
    expect(packsIn(company)).toEqual(["candor", "maine"]);
    const state = "because: contract\nby-place: { US-CA: { because: consent } }";
    const purpose = edit("purposes/send-your-bread.md", "because: contract", state);
    expect(packsIn({ ...people("DE, US"), ...purpose })).toEqual(["candor", "ccpa", "eprivacy", "gdpr"]);
  });

  test("has none where nobody is in the country, or where the company takes the law away, which is told", () => {
    expect(packsIn(california)).toEqual(["candor", "eprivacy", "gdpr"]);
    const away = { ...people("DE, US", "\npacks: [-ccpa]"), ...california };
    expect(packsIn(away)).toEqual(["candor", "eprivacy", "gdpr"]);
    expect(of("place/no-pack", away).map(({ message }) => message)).toContain(
      "`-ccpa` takes away rules for `US-CA`, where the company or its people are",
    );
  });
});

describe("D30: a policy judged by the law of a place where it is not yet", () => {
  const slow = { "rights.md": "---\nask-at: /ask\nanswer-within: 21 days\n---\n# Rights\n\nAsk us.\n" };

  test("finds what that law would ask, and without it finds nothing", () => {
    expect(findings(slow)).toEqual([]);
    expect(rulesOf(findings(slow, { packs: ["lgpd"] }))).toEqual(["lgpd/officer", "rights/slow"]);
    const [finding] = of("rights/slow", slow, { packs: ["lgpd"] });
    expect(finding?.message).toBe("`21 days` can be later than the 15 days of LGPD 19, which holds in `BR`");
  });

  test("takes what the policy already says for that place", () => {
    const ready = edit(
      "rights.md",
      "answer-within: 14 days",
      "answer-within: 21 days\nby-place: { BR: { answer-within: 15 days } }",
    );
    expect(of("rights/slow", ready, { packs: ["lgpd"] })).toEqual([]);
  });

  test("judges by a pack that the company took away, where it is asked to", () => {
    const away = edit("company.md", "people-in: [DE]", "people-in: [DE, US-CA]\npacks: [-ccpa]");
    expect(of("ccpa/agents", away)).toEqual([]);
    expect(of("ccpa/agents", away, { packs: ["ccpa"] })).toHaveLength(1);
  });
});

describe("rights/slow", () => {
  const within = (time: string, places: string, more = "") => ({
    ...edit("rights.md", "answer-within: 14 days", `answer-within: ${time}${more}`),
    ...edit("company.md", "people-in: [DE]", `people-in: [${places}]\npacks: [-ccpa]`),
  });

  test.each([
    ["1 month", "DE", 0],
    ["30 days", "DE", 0],
    ["4 weeks", "DE", 0],
    ["31 days", "DE", 1],
    ["25 working days", "DE", 1],
    ["45 days", "US-CA", 1],
    ["1 month", "TH", 1],
    ["30 days", "TH", 0],
    ["15 days", "BR", 0],
    ["16 days", "BR", 1],
  ])("%s in %s", (time, places, count) => {
    expect(of("rights/slow", within(time, places))).toHaveLength(count);
  });

  test("one law's time does not bind where it does not hold", () => {
    const brazil = "\nby-place: { BR: { answer-within: 15 days } }";
    expect(of("rights/slow", within("1 month", "DE, BR", brazil))).toEqual([]);
  });

  test("California has 45 days", () => {
    const california = {
      ...edit("company.md", "established-in: [DE]", "established-in: [US-CA]", [
        "people-in: [DE]",
        "people-in: [US-CA]",
      ]),
      ...edit("rights.md", "answer-within: 14 days", "answer-within: 45 days"),
    };
    expect(of("rights/slow", california)).toEqual([]);
  });
});

describe("breach/unrehearsed", () => {
  const plan = (rehearsed: string, every: string) =>
    edit("breach.md", "rehearsed: 2026-09-01", `rehearsed: ${rehearsed}`, [
      "rehearse-every: 12 months",
      `rehearse-every: ${every}`,
    ]);
  const late = (rehearsed: string, every: string, today: string) =>
    of("breach/unrehearsed", plan(rehearsed, every), { today }).length;

  test("D31: a rehearsal is due on its day, and late the day after", () => {
    expect(late("2026-01-31", "1 month", "2026-02-28")).toBe(0);
    expect(late("2026-01-31", "1 month", "2026-03-01")).toBe(1);
    expect(late("2024-02-29", "12 months", "2025-02-28")).toBe(0);
    expect(late("2024-02-29", "12 months", "2025-03-01")).toBe(1);
    expect(late("2023-02-28", "1 year", "2024-02-28")).toBe(0);
    expect(late("2023-02-28", "1 year", "2024-02-29")).toBe(1);
  });

  test("is silent where nobody says which day it is", () => {
    expect(of("breach/unrehearsed", plan("2001-01-01", "1 month"), {})).toEqual([]);
  });

  test("counts days as a calendar does", () => {
    const day = fc.integer({ min: 0, max: 40_000 });
    const count = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(day, count, (start, days) => {
        const on = (at: number): string => new Date(at * 86_400_000).toISOString().slice(0, 10);
        expect(dueDay(on(start), { iso: `P${days}D`, working: false })).toBe(on(start + days));
      }),
    );
  });
});

describe("share/abroad", () => {
  const at = (where: string, transfers = "", established = "DE") => ({
    ...edit("recipients.md", "where: DE", `where: ${where}${transfers && `\n  transfers: [${transfers}]`}`),
    ...edit("company.md", "established-in: [DE]", `established-in: [${established}]`),
  });
  const row = (from: string, to: string) => `{ from: ${from}, to: ${to}, by: standard contractual clauses }`;

  test.each([
    ["the Union is one zone", at("[PL, NO, EU, IS]")],
    ["a row for a country is good for its states", at("US-CA", row("EU", "US"))],
    ["a row may name the country that the data leaves", at("US", row("DE", "US"))],
    ["a row for the Union is good for its countries", at("PL", row("UK", "EU"), "UK")],
    ["a country has the same row under each of its codes", at("GB", row("EU", "UK"))],
    ["where no zone exports, nothing leaves one", at("DE", "", "US")],
  ])("is silent: %s", (_, change) => expect(of("share/abroad", change)).toEqual([]));

  test.each([
    ["each place needs a row", at("[US, IN]", row("EU", "US")), "`EU` to `IN`"],
    ["a row for a state is not good for the country", at("US", row("EU", "US-CA")), "`EU` to `US`"],
    ["a row from elsewhere is none", at("US", row("UK", "US")), "`EU` to `US`"],
    ["the United Kingdom is a zone of its own", at("DE", "", "UK"), "`UK` to `DE`"],
    ["out of Brazil", at("DE", "", "BR"), "`BR` to `DE`"],
    ["out of Japan", at("DE", "", "JP"), "`JP` to `DE`"],
    ["out of Thailand", at("DE", "", "TH"), "`TH` to `DE`"],
  ])("fires: %s", (_, change, way) => {
    const [finding, ...more] = of("share/abroad", change);
    expect(finding?.message).toContain(`out of ${way}`);
    expect(more).toEqual([]);
  });

  test("two establishments, two rows", () => {
    expect(of("share/abroad", at("US", row("EU", "US"), "DE, UK"))).toHaveLength(1);
    expect(of("share/abroad", at("US", `${row("EU", "US")}, ${row("UK", "US")}`, "DE, UK"))).toEqual([]);
  });

  test("what leaves for people of one place is told there", () => {
    const [finding] = of(
      "share/abroad",
      edit("recipients.md", "---\n# Who", "by-place: { BR: { parcel-post: { where: BR } } }\n---\n# Who"),
    );
    expect(finding).toMatchObject({ pointer: "/by-place/BR/parcel-post/where" });
  });

  test("who gets nothing takes nothing abroad", () => {
    expect(
      of("share/abroad", edit("recipients.md", "where: DE", "where: US", ["gets: [name, address]", "gets: []"])),
    ).toEqual([]);
  });
});

describe("children/age", () => {
  const ages = (written: string, places: string, because = "consent") => ({
    ...edit(
      "company.md",
      "ages: { from: 16 }",
      written,
      ["people-in: [DE]", `people-in: [${places}]`],
      ["established-in: [DE]", `established-in: [${places}]`],
    ),
    ...edit("purposes/send-your-bread.md", "because: contract", `because: ${because}\nask-again: every 12 months`),
  });

  test.each([
    ["ages: { from: 13 }", "SE", "consent"],
    ["ages: { from: 18 }", "EU", "consent"],
    ["ages: { from: 13, parent-until: { EU: 16 } }", "DE, FR", "consent"],
    ["ages: { from: 12 }", "BR", "consent"],
    ["ages: { from: 13 }", "DE", "contract"],
    ["holds: None.", "DE", "contract"],
    ["holds: None.", "US-CA", "consent"],
    ["ages: { from: 13 }", "UK, GB", "consent"],
    ["ages: { from: 10 }", "TH", "consent"],
  ])("is silent: %s in %s", (written, places, because) => {
    expect(of("children/age", ages(written, places, because))).toEqual([]);
  });

  test("a state's own age counts, and for the Union as a whole the highest", () => {
    expect(of("children/age", ages("ages: { from: 13 }", "FR"))[0]?.help).toContain("parent-until: { FR: 15 }");
    expect(of("children/age", ages("ages: { from: 13, parent-until: { DE: 16 } }", "EU"))[0]?.help).toContain("EU: 16");
    expect(of("children/age", ages("ages: { from: 13, parent-until: { DE: 16, FR: 15 } }", "DE, FR"))).toEqual([]);
  });

  test.each([
    ["ages: { from: 12 }", "UK", "parent-until: { UK: 13 }"],
    ["ages: { from: 12 }", "GB", "parent-until: { GB: 13 }"],
    ["ages: { from: 9 }", "TH", "parent-until: { TH: 10 }"],
  ])("%s in %s is too young", (written, places, help) => {
    expect(of("children/age", ages(written, places))[0]?.help).toContain(help);
  });

  test("where parents are named already, the step adds to them", () => {
    const [found] = of("children/age", ages("ages: { from: 11, parent-until: { DE: 16 } }", "DE, BR"));
    expect(found?.help).toBe("add `BR: 12` to `parent-until`, or raise `from`");
    const cured = ages("ages: { from: 11, parent-until: { DE: 16, BR: 12 } }", "DE, BR");
    expect(of("children/age", cured)).toEqual([]);
  });

  test("no age at all is one finding, however many laws ask", () => {
    expect(of("children/age", ages("holds: None.", "DE, UK, BR"))).toHaveLength(1);
  });
});

describe("consent/price", () => {
  const purpose = (benefit: string, refuse: string, because = "consent", language = "en") => ({
    ...edit(
      "purposes/send-your-bread.md",
      "because: contract",
      `because: ${because}\nask-again: every 12 months`,
      ["Your bread on the day you chose.", benefit],
      ["We cannot post you bread. You can still buy it in the shop.", refuse],
    ),
    ...edit("company.md", "channels: [email]", `channels: [email]\nlanguages: [${language}]`),
  });

  test.each([
    ["en", "A discount on your next order.", "Nothing changes."],
    ["en", "You get €5 off.", "Nothing changes."],
    ["en", "12.5 % off each loaf", "Nothing changes."],
    ["en", "Bread.", "Each loaf costs more."],
    ["en", "Bread.", "It costs 2 euros extra."],
    ["en", "Bread.", "The price goes up by 5 %."],
    ["en", "Bread.", "If you say no you pay more."],
    ["en", "Bread.", "You no longer get the discount."],
    ["en", "Free shipping when you agree.", "Nothing changes."],
    ["de", "Brot.", "Sie zahlen 5 Euro mehr."],
    ["de", "Du bekommst 5 % Rabatt.", "Alles bleibt, wie es ist."],
    ["fr", "Une remise de 5 €.", "Rien ne change."],
    ["es", "Un descuento del 5 %.", "Todo sigue igual."],
  ])("fires in %s: %s / %s", (language, benefit, refuse) => {
    expect(of("consent/price", purpose(benefit, refuse, "consent", language))).toHaveLength(1);
  });

  test.each([
    ["en", "Bread that fits.", "Same price, same service."],
    ["en", "There is no discount for this.", "You never pay more."],
    ["en", "We switch off what you do not like.", "Nothing changes."],
    ["en", "40% of people find their bread faster.", "Nothing changes."],
    ["en", "Free shipping, for everybody.", "You won't pay more."],
    ["en", "10 % off, which everybody gets.", "Nothing costs more."],
    ["en", "Bread that fits.", "You pay the full price, as everyone does."],
    ["de", "Brot, das passt.", "Kein Aufpreis."],
    ["de", "Brot, das passt.", "Niemand zahlt einen Aufpreis, und nichts kostet mehr."],
    ["es", "Pan.", "Nada cuesta más, y nadie paga más."],
    ["it", "Pane.", "Niente costa di più."],
    ["fr", "Du pain.", "Rien ne coûte plus cher."],
    ["pl", "Chleb.", "Nikt nie płaci więcej."],
    ["ja", "5 % off", "Nothing changes."],
  ])("is silent in %s: %s / %s", (language, benefit, refuse) => {
    expect(of("consent/price", purpose(benefit, refuse, "consent", language))).toEqual([]);
  });

  test("D40: a price for something else than consent is none of its business", () => {
    expect(of("consent/price", purpose("A discount.", "You pay more.", "contract"))).toEqual([]);
  });

  test("is a note, an error under Maine's law and against the promise", () => {
    const paid = purpose("A discount on your next order.", "Nothing changes.");
    const severity = (change: Change) => of("consent/price", change)[0]?.severity;
    expect(severity(paid)).toBe("info");
    const maine = { ...paid, ...edit("company.md", "people-in: [DE]", "people-in: [DE, US-ME]") };
    expect(severity(maine)).toBe("error");
    expect(of("consent/price", maine)[0]?.help).toMatch(/Maine.*`packs: \[-maine\]`/);
    const promised = edit(
      "mission.md",
      "no-sale: We never",
      "no-forced-yes: A no costs you nothing.\n  no-sale: We never",
    );
    expect(severity({ ...paid, ...promised })).toBe("error");
  });
});

describe("consent/device", () => {
  const facts = (places: string, more = "") => ({
    ...edit(
      "purposes/send-your-bread.md",
      "because: contract",
      `because: contract\non-device: [{ name: seen, by: us, lasts: 1 day }]${more}`,
    ),
    ...edit("company.md", "established-in: [DE]", `established-in: [${places}]`, [
      "people-in: [DE]",
      `people-in: [${places}]`,
    ]),
  });

  test("holds in the Union, and not where its law does not", () => {
    expect(of("consent/device", facts("DE"))).toHaveLength(1);
    expect(of("consent/device", facts("BR"))).toEqual([]);
  });

  test("a place outside may do otherwise", () => {
    const inside = "\nby-place: { EU: { because: consent } }";
    expect(of("consent/device", facts("DE", inside))).toEqual([]);
    const outside = "\nby-place: { BR: { because: contract } }";
    expect(of("consent/device", facts("DE, BR", outside))).toMatchObject([{ pointer: "/on-device/0" }]);
  });
});

describe("object/marketing and consent/no-door", () => {
  const news = (because: string, channels: string, doors: string, places = "DE") => ({
    ...edit(
      "company.md",
      "channels: [email]",
      `channels: ${channels}`,
      ["doors: { email: The link at the foot of each message. }", `doors: ${doors}`],
      ["people-in: [DE]", `people-in: [${places}]`],
      ["established-in: [DE]", `established-in: [${places}]`],
    ),
    ...edit("purposes/send-your-bread.md", "kind: deliver", "kind: email\nhow-often: 1 a month", [
      "because: contract",
      `because: ${because}`,
    ]),
  });

  test("D14: ads are messages where they name a channel", () => {
    const ads = (channels: string) => ({
      ...news("legitimate-interest", "[email, post]", "{}"),
      ...edit("purposes/send-your-bread.md", "kind: deliver", `kind: ads${channels}`, [
        "because: contract",
        "because: legitimate-interest",
      ]),
    });
    expect(of("object/marketing", ads("\nchannels: [post]"))).toHaveLength(1);
    expect(of("object/marketing", ads(""))).toEqual([]);
  });

  test("a door of the nearest place around counts", () => {
    const place = (doors: string, channels: string, people: string) => ({
      ...edit(
        "company.md",
        "channels: [email]",
        `channels: [email, sms]\nby-place: { ${doors}: { doors: { sms: Answer STOP. } } }`,
        ["people-in: [DE]", `people-in: [${people}]`],
      ),
      ...edit("purposes/send-your-bread.md", "kind: deliver", "kind: email\nhow-often: 1 a month\nchannels: [email]", [
        "because: contract",
        `because: consent\nby-place: { ${channels}: { channels: [sms] } }`,
      ]),
    });
    expect(of("consent/no-door", place("EU", "DE", "DE"))).toEqual([]);
    expect(of("consent/no-door", place("GB", "UK", "UK"))).toEqual([]);
    expect(of("consent/no-door", place("BR", "DE", "DE, BR"))).toHaveLength(1);
  });

  test("an email that people agreed to needs no door of its own", () => {
    const change = news("consent", "[email]", "{}");
    expect(of("object/marketing", change)).toEqual([]);
    expect(of("consent/no-door", change)).toEqual([]);
  });

  test("D14: a channel away from screens without a way out has one finding, whichever rule it is", () => {
    const agreed = news("consent", "[email, sms]", "{}");
    expect(of("object/marketing", agreed)).toEqual([]);
    expect(of("consent/no-door", agreed)).toHaveLength(1);
    const unasked = news("legitimate-interest", "[email, sms]", "{}");
    expect(of("object/marketing", unasked)).toHaveLength(1);
    expect(of("consent/no-door", unasked)).toEqual([]);
    const elsewhere = news("legitimate-interest", "[email, sms]", "{}", "US-ME");
    expect(of("object/marketing", elsewhere)).toEqual([]);
    expect(of("consent/no-door", elsewhere)).toHaveLength(1);
  });

  test("a door of one place is one for its people alone", () => {
    const change = news("consent", "[email, sms]", "{}");
    const company = (change["company.md"] ?? "").replace(
      "---\n# Plain",
      "by-place: { DE: { doors: { sms: Answer STOP. } } }\n---\n# Plain",
    );
    expect(of("consent/no-door", { ...change, "company.md": company })).toHaveLength(1);
  });

  test("a door of an unknown channel is a wrong name", () => {
    const [finding] = of("reference/unknown", edit("company.md", "{ email: The", "{ emial: The"));
    expect(finding).toMatchObject({ pointer: "/doors/emial", nearest: "email" });
  });
});

describe("gdpr/representative", () => {
  const placed = (established: string, people: string, more = "") =>
    edit("company.md", "established-in: [DE]", `established-in: [${established}]`, [
      "people-in: [DE]",
      `people-in: [${people}]${more}`,
    ]);

  test.each([
    ["an establishment in the zone needs none", placed("FR", "DE")],
    ["nobody there", placed("JP", "BR")],
    ["one place has its own", placed("DE", "DE, UK", "\nby-place: { UK: { representative: Bread Ltd } }")],
  ])("is silent: %s", (_, change) => expect(of("gdpr/representative", change)).toEqual([]));

  test("each of the two laws wants its own", () => {
    const both = of("gdpr/representative", placed("JP", "DE, UK", "\nby-place: { UK: { representative: Bread Ltd } }"));
    expect(both.map(({ message }) => message)).toEqual([
      "nobody represents you in the Union, where people in `DE` are",
    ]);
    expect(of("gdpr/representative", placed("JP", "DE, UK"))).toHaveLength(2);
  });
});

describe("ccpa/opt-out and notice/gpc", () => {
  const california = edit("company.md", "people-in: [DE]", "people-in: [DE, US-CA]");
  const shared = edit("recipients.md", "where: DE", "where: DE\n  shared-for-ads: yes");

  test("bind in California alone", () => {
    expect(rulesOf(findings(shared))).toEqual(["consent/extra-use"]);
    expect(rulesOf(findings({ ...california, ...shared }))).toEqual(["ccpa/agents", "ccpa/opt-out", "notice/gpc"]);
  });

  test("are silent where nothing is sold or shared", () => {
    expect(rulesOf(findings(california))).toEqual(["ccpa/agents"]);
  });

  test("a place may share otherwise than the rest", () => {
    const there = edit("recipients.md", "where: DE", "where: DE\n  shared-for-ads: yes", [
      "---\n# Who",
      "by-place: { US-CA: { parcel-post: { shared-for-ads: no } } }\n---\n# Who",
    ]);
    expect(rulesOf(findings({ ...california, ...there }))).toEqual(["ccpa/agents", "consent/extra-use"]);
  });
});

describe("ccpa/unsaid", () => {
  const california = edit("company.md", "people-in: [DE]", "people-in: [DE, US-CA]");
  const use = (kind: string, because: string) =>
    edit("purposes/send-your-bread.md", "kind: deliver", `kind: ${kind}`, ["because: contract", `because: ${because}`]);
  const stork = (facts: string) => edit("recipients.md", "where: DE", `where: DE${facts}`);

  test.each([
    ["targeted-ads", "consent"],
    ["targeted-ads", "legitimate-interest"],
    ["ads", "consent"],
  ])("silence is no denial where a %s use on %s lets a recipient decide for itself", (kind, because) => {
    const found = of("ccpa/unsaid", { ...california, ...use(kind, because) });
    expect(found).toMatchObject([{ severity: "error", pointer: "/parcel-post" }]);
    expect(found[0]?.message).toContain("nothing says whether data is shared with it for ads");
  });

  test.each([
    ["\n  shared-for-ads: no", 0],
    ["\n  shared-for-ads: yes", 0],
    ["\n  sold: no", 1],
  ])("is settled by a word: %j", (facts, count) => {
    expect(of("ccpa/unsaid", { ...california, ...use("targeted-ads", "consent"), ...stork(facts) })).toHaveLength(
      count,
    );
  });

  test("leaves it open in the model, so that the page denies nothing where the finding stands in a baseline", () => {
    const shared = (facts: string) =>
      compiled({ ...california, ...use("targeted-ads", "consent"), ...stork(facts) }, {}).model?.recipients[0]
        ?.sharedForAds;
    expect([shared(""), shared("\n  shared-for-ads: no"), shared("\n  shared-for-ads: yes")]).toEqual([
      null,
      false,
      true,
    ]);
  });

  test("holds in California alone, and says nothing of a processor", () => {
    expect(of("ccpa/unsaid", use("targeted-ads", "consent"))).toEqual([]);
    const processor = edit("recipients.md", "role: controller", "role: processor");
    expect(of("ccpa/unsaid", { ...california, ...use("targeted-ads", "consent"), ...processor })).toEqual([]);
  });

  test.each([
    ["shows you ads on other sites", ["shared-for-ads"]],
    ["zeigt dir Werbung", ["shared-for-ads"]],
    ["is a data broker", ["sold"]],
    ["loads your parcels", []],
  ])("hears what a recipient does: %s", (does, ways) => {
    const found = of("ccpa/unsaid", { ...california, ...edit("recipients.md", "delivers your parcels", does) });
    expect(found.map(({ help }) => /`([\w-]+): yes`/.exec(help ?? "")?.[1])).toEqual(ways);
  });

  test("a place may say it for itself", () => {
    const there = edit("recipients.md", "where: DE", "where: DE", [
      "---\n# Who",
      "by-place: { US-CA: { parcel-post: { shared-for-ads: no } } }\n---\n# Who",
    ]);
    expect(of("ccpa/unsaid", { ...california, ...use("targeted-ads", "consent"), ...there })).toEqual([]);
  });
});

describe("place/no-pack", () => {
  const people = (places: string, more = "") =>
    of("place/no-pack", edit("company.md", "people-in: [DE]", `people-in: [${places}]${more}`)).map(
      ({ message }) => message,
    );

  test("a country whose states have laws of their own asks for the states", () => {
    expect(people("DE, US")).toEqual([
      "no pack of rules is known for all of `US`: those of `US-CA` and `US-ME` apply where these are named",
    ]);
    expect(people("DE, IN")).toEqual(["no pack of rules is known for `IN` yet"]);
    expect(people("DE, EL")).toEqual([]);
  });

  test("a law that is taken away from a place of the company's own is told", () => {
    expect(people("DE, US-ME", "\npacks: [-maine, -ccpa]")).toEqual([
      "`-maine` takes away rules for `US-ME`, where the company or its people are",
    ]);
  });
});

describe("basis/foreign", () => {
  const care = (more: string, places: string) => ({
    ...edit("purposes/send-your-bread.md", "because: contract", `because: health-care${more}`),
    ...edit("company.md", "established-in: [DE]", `established-in: [${places}]`, [
      "people-in: [DE]",
      `people-in: [${places}]\ndpo: Ana Lima`,
    ]),
  });

  test("Brazil knows it", () => expect(of("basis/foreign", care("", "BR"))).toEqual([]));
  test("a place may have another", () => {
    expect(of("basis/foreign", care("\nby-place: { EU: { because: contract } }", "DE, BR"))).toEqual([]);
    expect(of("basis/foreign", care("", "DE, BR"))).toHaveLength(1);
  });
});

type Change = Readonly<Record<string, string>>;

function of(rule: string, change: Change, settings: CompileSettings = { today: TODAY }): readonly Diagnostic[] {
  return findings(change, settings).filter((finding) => finding.rule === rule);
}

function rulesOf(found: readonly Diagnostic[]): readonly string[] {
  return [...new Set(found.map(({ rule }) => rule))].toSorted();
}

function findings(change: Change, settings: CompileSettings = { today: TODAY }): readonly Diagnostic[] {
  return compiled(change, settings).diagnostics;
}

/** The packs that the model says apply. */
function packsIn(change: Change): readonly string[] | undefined {
  return compiled(change, {}).model?.company.packs;
}

function compiled(change: Change, settings: CompileSettings): Compiled {
  const kept = minimal().filter(({ within }) => !Object.hasOwn(change, within));
  const files = [...kept, ...Object.entries(change).map(([within, text]) => source(within, text))];
  return compile({ folder: "policies", files, settings });
}

/** A file of the minimal policy with some words replaced; each must be there. */
function edit(within: string, from: string, to: string, ...more: readonly [from: string, to: string][]): Change {
  let text = minimal().find((file) => file.within === within)?.text ?? "";
  for (const [before, after] of [[from, to], ...more] as const) {
    expect(text).toContain(before);
    text = text.replace(before, after);
  }
  return { [within]: text };
}
