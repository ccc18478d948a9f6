/** The rules of the demands that read facts: places, days, and what they must leave alone. */
import { describe, expect, test } from "vitest";
import { purpose } from "./policy.ts";
import { edited, foundBy, speaking } from "./policy-edits.ts";

const BREAD = "purposes/send-your-bread.md";
const NAME = "name: { from: [you], kept: 12 months after last-order }";

function data(...items: readonly string[]): Record<string, string> {
  return { "data.md": `---\n${[NAME, ...items].join("\n")}\n---\n# Data\n\nWhat we know.\n` };
}

function mission(promises: string): Record<string, string> {
  return edited("mission.md", ["no-sale: We never sell or rent your data.", promises]);
}

describe("D24: mission/overdue", () => {
  const reviewed = (day: string, review = "every 12 months") =>
    edited(
      "mission.md",
      ["reviewed: 2026-11-02", `reviewed: ${day}`],
      ["review: every 12 months", `review: ${review}`],
    );

  test.each([
    ["2026-11-02", "every 12 months", "2027-11-02", 0],
    ["2026-11-02", "every 12 months", "2027-11-03", 1],
    ["2024-02-29", "every 12 months", "2025-03-01", 1],
    ["2026-08-31", "every 6 months", "2027-02-28", 0],
    ["2026-02-30", "every 12 months", "2030-01-01", 0],
    ["2027-01-01", "every 12 months", "2026-11-21", 0],
  ])("reviewed on %s, %s: on %s there is %i", (day, review, today, count) => {
    expect(foundBy("mission/overdue", reviewed(day, review), { today })).toHaveLength(count);
  });

  test("nothing is late where nobody says which day it is", () => {
    expect(foundBy("mission/overdue", reviewed("2001-01-01"))).toEqual([]);
  });

  test("California's law asks for one a year, whatever the mission says", () => {
    const changes = reviewed("2026-11-02", "every 3 years");
    expect(foundBy("mission/overdue", changes, { today: "2027-12-01" })).toEqual([]);
    const [finding] = foundBy("mission/overdue", changes, { today: "2027-12-01", packs: ["ccpa"] });
    expect(finding?.message).toContain("`2027-11-02`, once a year as California's law asks");
  });
});

describe("D21: why/no-aim", () => {
  test("names the aims and promises there are, and is silent without a mission that can be read", () => {
    const without = edited(BREAD, ["serves: mission\n", ""]);
    expect(foundBy("why/no-aim", without)[0]?.legal).toEqual(["mission", "no-sale"]);
    expect(foundBy("why/no-aim", { ...without, "mission.md": "---\nname: [\n---\n# Broken\n" })).toEqual([]);
  });
});

describe("D12: data/need-or-optional", () => {
  const four = "needs: [a, b, c, d]";
  const items = data(...["a", "b", "c", "d"].map((id) => `${id}: { from: [you], kept: 1 year }`));
  const use = (facts: string) => ({ ...items, "purposes/use.md": purpose(facts) });

  test("four at once are many for a yes, and for nothing else", () => {
    expect(foundBy("data/need-or-optional", use(`kind: personalise\nbecause: consent\n${four}`))).toHaveLength(1);
    expect(foundBy("data/need-or-optional", use(`kind: personalise\nbecause: contract\n${four}`))).toEqual([]);
    expect(foundBy("data/need-or-optional", use("kind: personalise\nbecause: consent\nneeds: [a, b, c, a]"))).toEqual(
      [],
    );
  });

  test("a place that asks for consent, or for more, is named on its own line", () => {
    const consent = use(`kind: deliver\nbecause: contract\n${four}\nby-place: { BR: { because: consent } }`);
    const [finding, ...more] = foundBy("data/need-or-optional", consent);
    expect(finding).toMatchObject({ pointer: "/by-place/BR/because" });
    expect(finding?.message).toContain("in `BR`");
    expect(more).toEqual([]);
  });
});

describe("D17: data/stranger", () => {
  const broker = "income: { from: [broker], source: Lists Ltd, kept: 1 year }";
  const use = (needs: string) => ({ "purposes/use.md": purpose(`kind: targeted-ads\nbecause: consent\n${needs}`) });

  test.each([
    ["needs: [income]", broker, 1],
    ["needs: [name, income]", broker, 0],
    ["needs: [name]\noptional: [income]", broker, 0],
    ["needs: [segment]\noptional: [income]", `${broker}\nsegment: { from: [worked-out], kept: 1 year }`, 1],
    ["needs: [nobody-knows, income]", broker, 0],
    ["needs: [income]", "income: { from: [partner], source: Bank, kept: 1 year }", 0],
    ["needs: [income]", "income: { from: [you, broker], source: Lists Ltd, kept: 1 year }", 0],
  ])("%s, with %s", (needs, items, count) => {
    expect(foundBy("data/stranger", { ...data(items), ...use(needs) })).toHaveLength(count);
  });

  test("what is bought in one place alone is told for that place, and once", () => {
    const inPlace = data(
      "income: { from: [you], source: Lists Ltd, kept: 1 year }",
      "by-place: { US: { income: { from: [broker] } } }",
    );
    const found = foundBy("data/stranger", { ...inPlace, ...use("needs: [income]") });
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining("in `US`, ")]);
    const both = data(broker, "by-place: { US: { income: { kept: 2 years } } }");
    expect(foundBy("data/stranger", { ...both, ...use("needs: [income]") })).toHaveLength(1);
  });
});

describe("D18: data/broker and data/source", () => {
  const from = (facts: string) => data(`address: { ${facts}, kept: 1 year }`);

  test.each([
    ["from: [broker]", 1, 0],
    ["from: [broker], source: ' '", 1, 0],
    ["from: [broker], source: Lists Ltd", 0, 0],
    ["from: [partner]", 0, 1],
    ["from: [you, public]", 0, 1],
    ["from: [public], source: the street list", 0, 0],
    ["from: [broker, partner]", 1, 0],
    ["from: [your-use]", 0, 0],
  ])("%s", (facts, broker, source) => {
    expect(foundBy("data/broker", from(facts))).toHaveLength(broker);
    expect(foundBy("data/source", from(facts))).toHaveLength(source);
  });

  test.each([
    ["because: contract\nneeds: [address]", ["/needs/0"]],
    ["because: legitimate-interest\nneeds: [name, address]", ["/needs/1"]],
    ["because: contract\nneeds: [name]\noptional: [address]", []],
    ["because: consent\nneeds: [address]", []],
    ["because: contract\nspecial-because: explicit-consent\nneeds: [address]", []],
    ["because: consent\nneeds: [address]\nby-place: { BR: { because: contract } }", ["/needs/0"]],
  ])("a use of bought data waits for a yes: %s", (facts, pointers) => {
    const bread = { [BREAD]: purpose(`kind: deliver\nserves: mission\n${facts}`) };
    const found = foundBy("data/bought", { ...from("from: [broker], source: Lists Ltd"), ...bread });
    expect(found.map(({ pointer, severity }) => `${severity} ${pointer}`)).toEqual(
      pointers.map((at) => `warning ${at}`),
    );
    expect(foundBy("data/bought", { ...from("from: [you]"), ...bread })).toEqual([]);
  });

  test("`no-brokers` is broken by a broker with a name, and everywhere", () => {
    const changes = { ...from("from: [broker], source: Lists Ltd"), ...mission("no-brokers: We buy nothing.") };
    const [finding] = foundBy("data/broker", changes);
    expect(finding).toMatchObject({ severity: "error", related: [{ message: "the promise" }] });
  });

  test("without the law and the promise it is a note", () => {
    const abroad = edited(
      "company.md",
      ["established-in: [DE]", "established-in: [AU]"],
      ["people-in: [DE]", "people-in: [AU]"],
    );
    expect(foundBy("data/broker", { ...from("from: [broker]"), ...abroad })[0]?.severity).toBe("info");
  });
});

describe("D20: data/inferred-silent", () => {
  const silent = (item: string, text: string, more: Record<string, string> = {}) =>
    foundBy("data/inferred-silent", {
      "data.md": `---\n${NAME}\n${item}\n---\n# Data\n\n${text}\n`,
      ...more,
    });
  const item = (facts: string) => `fraud-signals: { ${facts}, kept: 1 year }`;

  test.each([
    "We work out signs of fraud in an order.",
    "An order that looks fraudulent is looked at by a person.",
    "Some orders give a signal.",
    "SIGNS OF FRAUD are worked out.",
  ])("is told by: %s", (text) => expect(silent(item("from: [worked-out]"), text)).toEqual([]));

  test("is told by the purpose that uses it, and not by another word", () => {
    expect(silent(item("from: [worked-out]"), "What we know.")).toHaveLength(1);
    expect(silent(item("from: [you]"), "What we know.")).toEqual([]);
    const use = purpose("kind: secure\nbecause: contract\nneeds: [fraud-signals]", "We look for fraud.\n\n");
    expect(silent(item("from: [worked-out]"), "What we know.", { "purposes/use.md": use })).toEqual([]);
  });

  test("an id in English tells nothing beside a text in another language; a label does", () => {
    expect(silent(item("from: [worked-out]"), "Was wir wissen.", speaking("de"))).toEqual([]);
    const labelled = item("label: Anzeichen von Betrug, from: [worked-out]");
    expect(silent(labelled, "Was wir wissen.", speaking("de"))).toHaveLength(1);
    expect(silent(labelled, "Wir suchen nach Betrug.", speaking("de"))).toEqual([]);
  });

  test("a label without spaces is found by its parts", () => {
    const income = item("label: 推定所得, from: [worked-out]");
    expect(silent(income, "注文の内容から所得を推定します。", speaking("ja"))).toEqual([]);
    expect(silent(income, "お名前をお聞きします。", speaking("ja"))).toHaveLength(1);
  });
});

describe("keep/uncapped", () => {
  const kept = (time: string) => foundBy("keep/uncapped", data(`address: { from: [you], kept: "${time}" }`));

  test.each([
    ["until last-order", 1],
    ["until last-order, at most 3 years", 0],
    ["12 months after last-order", 0],
    ["until last-order or 3 years after last-order, whichever is earlier", 0],
    ["until last-order or 3 years after last-order, whichever is later", 1],
    ["not stored", 0],
    ["as long as necessary", 0],
  ])("%s", (time, count) => expect(kept(time)).toHaveLength(count));

  test("an event that nobody declares has a finding of its own", () => expect(kept("until doomsday")).toEqual([]));

  test("a purpose's own times are looked at, for everybody and in a place", () => {
    const times =
      "kept: { name: until last-order }\nby-place: { DE: { kept: until last-order }, BR: { kept: until last-order } }";
    const change = edited(BREAD, ["needs: [name, address]", `needs: [name, address]\n${times}`]);
    expect(foundBy("keep/uncapped", change).map(({ pointer }) => pointer)).toEqual(["/kept/name", "/by-place/DE/kept"]);
  });
});

describe("D2: consent/extra-use", () => {
  const use = (facts: string) => ({ "purposes/use.md": purpose(`${facts}\nneeds: [name]`) });
  const promise = mission("ask-first: We ask first.");

  test.each([
    ["kind: email\nbecause: consent", 0],
    ["kind: email\nbecause: contract", 1],
    ["kind: email\nbecause: legitimate-interest", 1],
    ["kind: email\nbecause: legitimate-interest\nsoft-opt-in: yes", 0],
    ["kind: ads\nbecause: legitimate-interest\nsoft-opt-in: yes", 1],
    ["kind: train-ai\nbecause: contract", 1],
    ["kind: improve\nbecause: legitimate-interest", 0],
    ["kind: improve\nbecause: legitimate-interest\nchannels: [email]", 1],
    ["kind: measure\nbecause: legitimate-interest\nhow-often: 2 a year", 1],
    ["kind: service-message\nbecause: contract\nchannels: [email]", 0],
    ["kind: help\nbecause: contract\nchannels: [email]", 0],
    ["kind: other\ndpv: Marketing\nbecause: contract\nchannels: [email]", 1],
    ["kind: other\ndpv: CustomerManagement\nbecause: contract\nchannels: [email]", 0],
  ])("%s", (facts, count) => {
    const found = foundBy("consent/extra-use", use(facts));
    expect(found).toHaveLength(count);
  });

  test.each([
    ["kind: email\nbecause: contract", "DE", "error"],
    ["kind: email\nbecause: contract", "GB", "error"],
    ["kind: ads\nbecause: contract\nchannels: [email]", "DE", "error"],
    ["kind: ads\nbecause: contract", "DE", "info"],
    ["kind: train-ai\nbecause: contract", "DE", "info"],
    ["kind: email\nbecause: contract", "BR", "info"],
  ])("%s for people in %s is a finding of severity %s: some laws ask first for messages", (facts, place, severity) => {
    const there = edited("company.md", ["[DE]\npeople-in: [DE]", `[${place}]\npeople-in: [${place}]`]);
    expect(foundBy("consent/extra-use", { ...use(facts), ...there })).toMatchObject([{ severity }]);
  });

  test("who promised to ask first cannot rely on a soft opt-in", () => {
    const soft = use("kind: email\nbecause: legitimate-interest\nsoft-opt-in: yes");
    expect(foundBy("consent/extra-use", { ...soft, ...promise })).toMatchObject([{ severity: "error" }]);
    expect(foundBy("consent/extra-use", { ...use("kind: email\nbecause: consent"), ...promise })).toEqual([]);
  });

  test("a soft opt-in excuses where the law knows it", () => {
    const soft = use("kind: email\nbecause: legitimate-interest\nsoft-opt-in: yes");
    const brazil = edited("company.md", ["people-in: [DE]", "people-in: [DE, BR]"]);
    expect(foundBy("consent/extra-use", { ...soft, ...brazil })).toHaveLength(1);
  });

  const LETTERS = "kind: email\nbecause: legitimate-interest";
  const SOFT = "soft-opt-in: yes";
  const people = (places: string, established = "DE") =>
    edited("company.md", ["[DE]\npeople-in: [DE]", `[${established}]\npeople-in: [${places}]`]);
  const told = (facts: string, company: Record<string, string>) =>
    foundBy("consent/extra-use", { ...use(facts), ...company }).map(
      ({ severity, message }) => `${severity}: ${/ in `.*?(?= is an)/.exec(message)?.[0].trim() ?? "everywhere"}`,
    );

  test.each([
    [`${LETTERS}\n${SOFT}`, "DE", []],
    [`${LETTERS}\n${SOFT}`, "DE, UK", []],
    [`${LETTERS}\n${SOFT}`, "DE, US-CA", ["info: in `US-CA`"]],
    [`${LETTERS}\n${SOFT}`, "DE, BR", ["info: in `BR`"]],
    [LETTERS, "DE", ["error: everywhere"]],
    [LETTERS, "DE, FR", ["error: everywhere"]],
    [LETTERS, "DE, BR", ["error: in `DE`"]],
    [`${LETTERS}\nby-place: { DE: { ${SOFT} } }`, "DE, US-CA", ["info: everywhere"]],
    [`${LETTERS}\nby-place: { DE: { because: consent } }`, "DE, US-CA", ["info: everywhere"]],
    [`${LETTERS}\n${SOFT}\nby-place: { BR: { because: consent } }`, "DE, BR", []],
    [
      `kind: email\nbecause: consent\nby-place: { US-CA: { because: legitimate-interest } }`,
      "DE, US-CA",
      ["info: in `US-CA`"],
    ],
    [
      `kind: email\nbecause: consent\nby-place: { DE: { because: legitimate-interest } }`,
      "DE, US-CA",
      ["error: in `DE`"],
    ],
  ])("a law binds what is said for the people there: %s for people in %s", (facts, places, expected) => {
    expect(told(facts, people(places, "DE"))).toEqual(expected);
  });

  test("a company elsewhere that asks the people in the Union does what the law there asks", () => {
    const facts = `${LETTERS}\nby-place: { DE: { because: consent } }`;
    expect(told(facts, people("US-CA, DE", "US-CA"))).toEqual(["info: everywhere"]);
    expect(told(LETTERS, people("US-CA, DE", "US-CA"))).toEqual(["error: in `DE`"]);
  });

  test("explicit consent asks first, whatever the basis", () => {
    expect(told("kind: train-ai\nbecause: contract\nspecial-because: explicit-consent", {})).toEqual([]);
  });

  test("a basis that differs in one place is told there", () => {
    const found = foundBy(
      "consent/extra-use",
      use("kind: email\nbecause: consent\nby-place: { US: { because: contract } }"),
    );
    expect(found).toMatchObject([
      { pointer: "/by-place/US/because", message: expect.stringContaining("in `US`") as string },
    ]);
  });
});

describe("D2: consent/extra-use, where a recipient gains from the data", () => {
  const shared = (facts: string, more = "") =>
    edited("recipients.md", ["where: DE", `where: DE\n  ${facts}`], ["---\n# Who", `${more}---\n# Who`]);
  const promise = mission("ask-first: We ask first.");
  const bread = (because: string) => edited(BREAD, ["because: contract", because]);

  test.each([
    ["shared-for-ads: yes", "because: contract", 1],
    ["shared-for-ads: yes", "because: legitimate-interest", 1],
    ["shared-for-ads: yes", "because: consent", 0],
    ["shared-for-ads: no", "because: contract", 0],
    ["shared-for-ads: yes", "because: contract\nby-place: { DE: { because: consent } }", 1],
    ["shared-for-ads: yes", "because: consent\nby-place: { BR: { because: contract } }", 1],
  ])("%s for a use with %s", (facts, because, count) => {
    expect(foundBy("consent/extra-use", { ...shared(facts), ...bread(because) })).toHaveLength(count);
  });

  test("stands on the line that shares, a note that the promise makes an error", () => {
    const [note] = foundBy("consent/extra-use", shared("shared-for-ads: yes"));
    expect(note).toMatchObject({ severity: "info", pointer: "/parcel-post/shared-for-ads" });
    expect(note?.message).toBe("`parcel-post` gets for its ads what `Send your bread` uses, and nobody is asked first");
    const [broken] = foundBy("consent/extra-use", { ...shared("shared-for-ads: yes"), ...promise });
    expect(broken).toMatchObject({ severity: "error", related: [{ message: "the promise" }] });
  });

  test("what holds in one place is told there alone", () => {
    const there = shared("contract: 2026-01-01", "by-place: { BR: { parcel-post: { shared-for-ads: yes } } }\n");
    const found = foundBy("consent/extra-use", there);
    expect(found).toMatchObject([{ pointer: "/by-place/BR/parcel-post/shared-for-ads" }]);
    expect(found[0]?.message).toContain("gets for its ads in `BR`");
  });

  test("who buys data breaks the promise to ask first, and is told as a sale otherwise", () => {
    expect(foundBy("consent/extra-use", shared("sold: yes"))).toEqual([]);
    expect(foundBy("consent/extra-use", { ...shared("sold: yes"), ...promise })).toHaveLength(1);
  });

  test("an extra use is told once, and so is what a law of California forbids", () => {
    const ads = edited(BREAD, ["kind: deliver", "kind: targeted-ads"]);
    expect(foundBy("consent/extra-use", { ...shared("shared-for-ads: yes"), ...ads })).toHaveLength(1);
    const california = edited("company.md", ["people-in: [DE]", "people-in: [DE, US-CA]"]);
    const there = { ...shared("shared-for-ads: yes"), ...california };
    expect(foundBy("ccpa/opt-out", there)).toHaveLength(1);
    expect(foundBy("consent/extra-use", there)).toEqual([]);
    expect(foundBy("consent/extra-use", { ...there, ...promise })).toHaveLength(1);
  });

  test("who gets nothing gains nothing", () => {
    const nothing = edited("recipients.md", ["gets: [name, address]", "gets: []\n  shared-for-ads: yes"]);
    expect(foundBy("consent/extra-use", nothing)).toEqual([]);
  });
});

describe("D35: report/undelivered", () => {
  test("a report.md that cannot be read is there", () => {
    const promised = mission("report: We show you.");
    expect(foundBy("report/undelivered", promised)).toHaveLength(1);
    expect(foundBy("report/undelivered", { ...promised, "report.md": "---\nevery: [\n---\n# Broken\n" })).toEqual([]);
    expect(foundBy("report/undelivered", {})).toEqual([]);
  });
});
