/** What the rules must not say, and what their pages need not show. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "@candor/model";
import { describe, expect, test } from "vitest";
import { compile, type SourceFile } from "@candor/compiler";

const MINIMAL = join(import.meta.dirname, "fixtures/minimal");
const BREAD = "purposes/send-your-bread.md";
/** Not closed: a document with this in its frontmatter is not valid. */
const BROKEN = "---\nname: [\n---\n# Broken\n";

const minimal: ReadonlyMap<string, string> = new Map(
  readdirSync(MINIMAL, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => [path.replaceAll("\\", "/"), readFileSync(join(MINIMAL, path), "utf8")]),
);

describe("mission/missing", () => {
  test("is silent where mission.md is there but cannot be read", () => {
    expect(found("mission/missing", { "mission.md": BROKEN })).toEqual([]);
  });
});

describe("mission/question", () => {
  test("a comment is no answer", () => {
    const change = edit(
      "mission.md",
      "To bring bread to your door, we must know where the door is.",
      "<!-- answer here -->",
    );
    expect(found("mission/question", change)).toHaveLength(1);
  });
});

describe("a heading is no answer", () => {
  test.each([
    ["mission/question", "mission.md", "To bring bread to your door, we must know where the door is."],
    ["why/missing", BREAD, "No address, no parcel."],
    ["benefit/missing", BREAD, "Your bread on the day you chose."],
    ["consent/no-consequence", BREAD, "We cannot post you bread. You can still buy it in the shop."],
  ])("%s", (rule, path, answer) => {
    const image = "![A bread](bread.png)";
    for (const nothing of ["### In short", "### In short\n\n> #### Really", "…", "<!-- later -->", image, "&nbsp;"]) {
      const [finding, ...more] = found(rule, edit(path, answer, nothing));
      expect(finding?.place.start.column).toBe(1);
      expect(finding?.help).toMatch(/^write below this heading /);
      expect(more).toEqual([]);
    }
    expect(found(rule, edit(path, answer, `### In short\n\n- ${answer}`))).toEqual([]);
  });
});

describe("field/stand-in", () => {
  const owner = (text: string) =>
    found(
      "field/stand-in",
      edit("mission.md", /owner: .*/.exec(minimal.get("mission.md")!)![0], `owner: ${JSON.stringify(text)}`),
    );

  test.each([
    "TBD",
    "t.b.d.",
    "TODO",
    "to do",
    "Your Name",
    "[your name]",
    "<Your email>",
    "n/a",
    "N.A.",
    "xxx",
    "???",
    "—",
    "to be decided",
  ])("what somebody typed for now is none: %s", (text) =>
    expect(owner(text)).toMatchObject([{ severity: "error", pointer: "/owner" }]),
  );

  test.each([
    "Nada Todorova",
    "Head of Customer Care",
    "Xavier, xx@bread.example",
    "Tobias Day",
    "your-name@bread.example is Ada",
  ])("a person or a role is an answer: %s", (text) => expect(owner(text)).toEqual([]));

  test.each([
    ["company.md", "contact"],
    ["breach.md", "lead"],
  ])("is found in %s too", (path, field) => {
    const line = new RegExp(`^${field}: .*`, "m").exec(minimal.get(path)!)![0];
    expect(found("field/stand-in", edit(path, line, `${field}: TBD`))).toMatchObject([{ pointer: `/${field}` }]);
  });
});

describe("mission/promise-unproved", () => {
  test("proposes the promise that was meant", () => {
    const [finding] = found("mission/promise-unproved", edit("mission.md", "no-sale:", "no-sales:"));
    expect(finding).toMatchObject({ nearest: "no-sale", pointer: "/promises/no-sales" });
    expect(finding?.legal).toContain("easy-out");
  });

  test("a proof that says nothing is none", () => {
    const change = edit(
      "mission.md",
      "no-sale: We never sell or rent your data.",
      'kind: { says: We are kind., proof: " " }',
    );
    expect(found("mission/promise-unproved", change)).toHaveLength(1);
  });
});

describe("benefit/missing", () => {
  const answer = (text: string, kind = "deliver", because = "contract") => ({
    [BREAD]: (minimal.get(BREAD) ?? "")
      .replace("Your bread on the day you chose.", text)
      .replace("kind: deliver", `kind: ${kind}`)
      .replace("because: contract", `because: ${because}\nunder: AO 147`),
  });

  test.each([
    "Nothing for you to pay: delivery is free.",
    "Nothing but bread.",
    "Nothing you did not order.",
    "Nothing for you; but bread.",
    "Nothing at all, except bread.",
    "Nothing-to-do days: we bake for you.",
    "You get all this for nothing.",
    "No benefit is too small: you get bread.",
  ])("%s is an answer", (text) => expect(found("benefit/missing", answer(text))).toEqual([]));

  test.each([
    "Nothing.",
    "Nothing for you, and here is why: we need it.",
    "There is nothing in it for you",
    "There’s nothing in it for you!",
    "You get nothing from this.",
    "No benefit to you.",
    "N/A",
    "n.a.",
    "nothing - sorry",
    "Nothing (sorry).",
    "**None**",
  ])("%s is none, except for a duty, security and claims", (text) => {
    expect(found("benefit/missing", answer(text))).toHaveLength(1);
    for (const kind of ["legal-duty", "secure", "prevent-fraud", "claims"]) {
      expect(found("benefit/missing", answer(text, kind))).toEqual([]);
    }
    expect(found("benefit/missing", answer(text, "other", "public-task"))).toEqual([]);
  });

  test.each([
    ["de", "Du bekommst davon nichts.", "Nichts für dich, außer Brot."],
    ["fr", "Vous n’y gagnez rien.", "Rien pour vous, sauf du pain."],
    ["es", "No obtienes ningún beneficio.", "Nada para ti, pero hay pan."],
  ])("reads %s", (language, none, some) => {
    const company = edit("company.md", "channels: [email]", `channels: [email]\nlanguages: [${language}]`);
    expect(found("benefit/missing", { ...answer(none), ...company })).toHaveLength(1);
    expect(found("benefit/missing", { ...answer(some), ...company })).toEqual([]);
  });

  test("a duty is not told to name a gain", () => {
    const [finding] = found("benefit/missing", edit(BREAD, "## What you get\n", "", ["kind: deliver", "kind: secure"]));
    expect(finding?.help).toContain("or that it is nothing, and why");
  });

  test("the heading alone is no answer", () => {
    expect(found("benefit/missing", answer("<!-- what do they get? -->", "secure"))).toHaveLength(1);
  });
});

describe("benefit/ads-only", () => {
  const ads = (answer: string, kind = "ads") =>
    edit(BREAD, "Your bread on the day you chose.", answer, ["kind: deliver", `kind: ${kind}`]);
  const inLanguage = (language: string, answer: string) => ({
    ...ads(answer),
    ...edit("company.md", "channels: [email]", `channels: [email]\nlanguages: [${language}]`),
  });

  test.each([
    "Relevant ads.",
    "Ads that are more relevant and less annoying.",
    "You see fewer ads, and they fit your interests.",
    "Advertising for bread you like.",
    "Personalised offers in our marketing!",
    "Better offers and deals.",
    "Promotions that suit you.",
    "- The best offers for you\n- More relevant ads",
  ])("fires: %s", (answer) => {
    expect(found("benefit/ads-only", ads(answer))).toHaveLength(1);
    expect(found("benefit/ads-only", ads(answer, "targeted-ads"))).toHaveLength(1);
    expect(found("benefit/ads-only", ads(answer, "email"))).toEqual([]);
  });

  test.each([
    "Ads keep the shop free.",
    "A free newspaper, paid for by ads.",
    "Relevant ads, and a loaf on your birthday.",
    "Better bread.",
    "Offers of 20% off each loaf.",
    "Deals and a free loaf.",
  ])("is silent: %s", (answer) => expect(found("benefit/ads-only", ads(answer))).toEqual([]));

  test.each([
    ["de", "Passende Werbung, die dich interessiert."],
    ["de", "Bessere Angebote und Aktionen für dich."],
    ["fr", "De meilleures offres et promotions."],
    ["es", "Mejores ofertas y promociones para ti."],
    ["fr", "Des publicités plus pertinentes."],
    ["es-MX", "Anuncios más relevantes para ti."],
  ])("reads %s: %s", (language, answer) => {
    expect(found("benefit/ads-only", inLanguage(language, answer))).toHaveLength(1);
  });

  test("is silent in a language it has no words for, and where company.md cannot be read", () => {
    expect(found("benefit/ads-only", inLanguage("sv", "Relevant ads."))).toEqual([]);
    expect(found("benefit/ads-only", { ...ads("Relevant ads."), "company.md": BROKEN })).toEqual([]);
  });
});

describe("consent/steps", () => {
  test("counts a place with choices of its own, and shows both", () => {
    const by = "by-place: { US: { choices: { agree: { where: /a, steps: 1 }, refuse: { where: /b, steps: 3 } } } }";
    const [finding] = found("consent/steps", edit("company.md", "systems: [shop]", `systems: [shop]\n${by}`));
    expect(finding).toMatchObject({
      pointer: "/by-place/US/choices/refuse/steps",
      related: [{ message: "the steps of saying yes" }],
    });
  });
});

describe("data/special", () => {
  const items = (more: string) => edit("data.md", "address: { from: [you]", `address: { from: [you]${more}`);

  test("an optional item counts, and the condition quiets it", () => {
    const optional: [string, string] = ["needs: [name, address]", "needs: [name]\noptional: [address]"];
    const change = { ...items(", special: health"), ...edit(BREAD, ...optional) };
    expect(found("data/special", change)).toMatchObject([{ pointer: "/optional/0" }]);
    const allowed = edit(BREAD, ...optional, ["because: contract", "because: contract\nspecial-because: care"]);
    expect(found("data/special", { ...change, ...allowed })).toEqual([]);
  });

  test("an item that is special in one place needs a condition there", () => {
    const inBrazil = edit("data.md", "---\n#", "by-place: { BR: { address: { special: belief } } }\n---\n#");
    const [finding, ...more] = found("data/special", inBrazil);
    expect(finding).toMatchObject({
      place: { file: "policies/data.md" },
      pointer: "/by-place/BR/address/special",
      related: [{ message: "used here", place: { file: `policies/${BREAD}` } }],
    });
    expect(finding?.message).toMatch(/^in `BR`, /);
    expect(more).toEqual([]);
    const condition = "by-place: { BR: { special-because: members } }\nneeds:";
    expect(found("data/special", { ...inBrazil, ...edit(BREAD, "needs:", condition) })).toEqual([]);
  });
});

describe("data/special in a place", () => {
  const special = edit("data.md", "address: { from: [you]", "address: { from: [you], special: health");

  test("what only the place needs is told on its own line", () => {
    const use = edit(BREAD, "needs: [name, address]", "by-place: { BR: { needs: [name, address] } }\nneeds: [name]");
    const [finding, ...more] = found("data/special", { ...special, ...use });
    expect(finding).toMatchObject({ pointer: "/by-place/BR/needs/1" });
    expect(finding?.message).toMatch(/^in `BR`, /);
    expect(more).toEqual([]);
  });

  test("the condition of the nearest place around counts", () => {
    const there = (place: string) =>
      edit("data.md", "---\n#", `by-place: { ${place}: { address: { special: health } } }\n---\n#`);
    const allowed = (place: string) =>
      edit(BREAD, "needs:", `by-place: { ${place}: { special-because: care } }\nneeds:`);
    expect(found("data/special", { ...there("DE"), ...allowed("EU") })).toEqual([]);
    expect(found("data/special", { ...there("GB"), ...allowed("UK") })).toEqual([]);
    expect(found("data/special", { ...there("DE"), ...allowed("BR") })).toHaveLength(1);
  });

  test("what is so for everybody is told once", () => {
    const use = edit(BREAD, "needs:", "by-place: { BR: { because: consent } }\nneeds:");
    const there = edit("data.md", "address: { from: [you]", "address: { from: [you], special: health", [
      "---\n#",
      "by-place: { BR: { address: { special: belief } } }\n---\n#",
    ]);
    expect(found("data/special", { ...there, ...use })).toMatchObject([{ pointer: "/needs/1" }]);
  });
});

describe("a finding that holds in one place alone stands there and names it", () => {
  const recipient = (there: string) =>
    edit("recipients.md", "where: DE", `where: DE\nby-place: { BR: { parcel-post: ${there} } }`);
  const purpose = (there: string) => edit(BREAD, "needs:", `by-place: { BR: ${there} }\nneeds:`);
  const other = {
    "purposes/say-hello.md": (minimal.get(BREAD) ?? "").replace("[name, address]", "[name]"),
  };

  test.each<[rule: string, pointer: string, change: Change]>([
    ["share/one-sided", "/by-place/BR/parcel-post/for", { ...other, ...recipient("{ for: [say-hello] }") }],
    ["share/unscoped", "/by-place/BR/parcel-post/for", recipient("{ for: [] }")],
    ["share/sold", "/by-place/BR/parcel-post/sold", recipient("{ sold: yes }")],
    ["share/sold", "/by-place/BR/kind", purpose("{ kind: sell-data }")],
    ["keep/vague", "/by-place/BR/kept", purpose("{ kept: as needed }")],
  ])("%s on %s", (rule, pointer, change) => {
    const [finding, ...more] = found(rule, change);
    expect(finding).toMatchObject({ pointer });
    expect(finding?.message).toContain("in `BR`");
    expect(more).toEqual([]);
  });
});

describe("data/unused", () => {
  const birthday = edit("data.md", "---\n#", "birthday: { from: [you], kept: 1 year }\n---\n#");

  test("an optional item is used, and so is one that a single place needs", () => {
    expect(found("data/unused", birthday)).toHaveLength(1);
    expect(found("data/unused", { ...birthday, ...edit(BREAD, "needs:", "optional: [birthday]\nneeds:") })).toEqual([]);
    const inPlace = edit(BREAD, "needs:", "by-place: { UK: { needs: [name, birthday] } }\nneeds:");
    expect(found("data/unused", { ...birthday, ...inPlace })).toEqual([]);
  });

  test("is silent while a purpose cannot be read: it may be the one that uses the item", () => {
    expect(found("data/unused", { ...birthday, "purposes/wish-you-well.md": BROKEN })).toEqual([]);
  });
});

describe("one wrong name makes one finding", () => {
  test.each<[wrong: string, change: Change]>([
    ["an item of a purpose", edit(BREAD, "needs: [name, address]", "needs: [nmae, address]")],
    [
      "an item of a purpose in one place",
      edit(BREAD, "needs: [name, address]", "by-place: { DE: { needs: [nmae] } }\nneeds: [address]"),
    ],
    ["an item of a recipient", edit("recipients.md", "gets: [name, address]", "gets: [nmae, address]")],
    ["a purpose of a recipient", edit("recipients.md", "for: [send-your-bread]", "for: [send-your-bred]")],
    ["an item of a safeguard", edit("safeguards.md", "covers: all", "covers: [nmae, address]")],
  ])("%s", (_, change) => expect(findings(change)).toHaveLength(1));

  test("a recipient for no purpose gets nothing one-sidedly", () => {
    const change = edit("recipients.md", "for: [send-your-bread]", "for: []");
    expect(findings(change)).toMatchObject([{ rule: "share/unscoped" }]);
  });
});

describe("keep/vague", () => {
  const kept = (text: string) =>
    edit(
      "data.md",
      "name: { from: [you], kept: 12 months after last-order }",
      `name: { from: [you], kept: "${text}" }`,
    );

  test.each([
    "as long as necessary",
    "So lange wie nötig",
    "until no-longer-needed",
    "a reasonable time",
    "twelve moons",
  ])("`%s` is no time", (text) => expect(found("keep/vague", kept(text))).toMatchObject([{ pointer: "/name/kept" }]));

  test.each([
    "3 years",
    "not stored",
    "until last-order, at most 3 years",
    "12 months after last-order or 3 years, whichever is later",
    "12 months after last-order, or 3 years, whichever is earlier",
  ])("`%s` is one", (text) => expect(found("keep/vague", kept(text))).toEqual([]));

  test.each([
    ["as long as necessary", "names neither a time nor an event"],
    ["no longer than necessary, at most 3 years", "names a time, but not in a form that can be read"],
    ["30 days after your last order", "names a time, but not in a form that can be read"],
    ["so lange wie nötig, höchstens 3 Jahre", "cannot be read as a time"],
    ["twelve moons", "cannot be read as a time"],
  ])("of `%s` it says: %s", (text, words) => {
    expect(found("keep/vague", kept(text))).toMatchObject([{ message: `\`${text}\` ${words}` }]);
  });

  test("a purpose's own time counts, for all items or for one", () => {
    expect(found("keep/vague", edit(BREAD, "needs:", "kept: as needed\nneeds:"))).toMatchObject([{ pointer: "/kept" }]);
    expect(found("keep/vague", edit(BREAD, "needs:", "kept: { name: for ever }\nneeds:"))).toMatchObject([
      { pointer: "/kept/name" },
    ]);
  });
});

describe("share/one-sided", () => {
  const phone = edit("data.md", "---\n#", "phone: { from: [you], kept: 1 year }\n---\n#");
  const gets = (item: string, scope = "[send-your-bread]") =>
    edit("recipients.md", "gets: [name, address]", `gets: [name, ${item}]`, [
      "for: [send-your-bread]",
      `for: ${scope}`,
    ]);

  test("an optional item of the purpose is one that it uses", () => {
    expect(found("share/one-sided", { ...phone, ...gets("phone") })).toMatchObject([
      { pointer: "/parcel-post/gets/1", legal: ["address", "name"] },
    ]);
    expect(
      found("share/one-sided", { ...phone, ...gets("phone"), ...edit(BREAD, "needs:", "optional: [phone]\nneeds:") }),
    ).toEqual([]);
  });

  test("is silent where another finding says what is wrong", () => {
    expect(found("share/one-sided", gets("adress"))).toEqual([]);
    expect(found("share/one-sided", { ...phone, ...gets("phone", "[send-your-bread, call-you]") })).toEqual([]);
    expect(found("share/one-sided", { ...phone, ...gets("phone", "all"), "purposes/call-you.md": BROKEN })).toEqual([]);
  });

  test("`all` is every purpose", () => {
    expect(found("share/one-sided", { ...phone, ...gets("phone", "all") })).toHaveLength(1);
    expect(found("share/one-sided", gets("address", "all"))).toEqual([]);
  });
});

describe("share/sold", () => {
  const sold = edit("recipients.md", "where: DE", "where: DE\n  sold: yes");
  const unpromised = edit("mission.md", "no-sale: We never sell or rent your data.", "easy-out: Leaving is easy.");

  test("is an error against the promise, with the promise beside it, and else a note", () => {
    expect(found("share/sold", sold)).toMatchObject([{ severity: "error", related: [{ message: "the promise" }] }]);
    expect(found("share/sold", { ...sold, ...unpromised })).toMatchObject([{ severity: "info" }]);
    expect(found("share/sold", { ...sold, "mission.md": BROKEN })).toMatchObject([{ severity: "info" }]);
  });

  test("a purpose that sells data is selling", () => {
    expect(found("share/sold", edit(BREAD, "kind: deliver", "kind: sell-data"))).toMatchObject([
      { severity: "error", pointer: "/kind" },
    ]);
  });
});

describe("breach/late", () => {
  const company = (more: string) => edit("company.md", "people-in: [DE]", more);
  const plan = (authority: string, people = "3 days", byPlace = "") =>
    edit("breach.md", "72 hours", authority, [
      "tell-people: 3 days",
      `tell-people: ${people}${byPlace && `\nby-place: ${byPlace}`}`,
    ]);

  test.each(["72 hours", "3 days", "1 working day", "30 minutes"])("%s is in time", (time) => {
    expect(found("breach/late", plan(time))).toEqual([]);
  });

  test.each(["73 hours", "4 days", "2 working days", "1 week", "1 month", "1 year"])("%s is late", (time) => {
    expect(found("breach/late", plan(time))).toMatchObject([{ pointer: "/tell-authority-within" }]);
  });

  test("one finding names all places", () => {
    const [finding, ...more] = found("breach/late", { ...plan("1 week"), ...company("people-in: [FR, NO, US]") });
    expect(finding?.message).toBe(
      "`1 week` can be later than the 72 hours of GDPR 33, which holds in `DE`, `FR` and `NO`",
    );
    expect(more).toEqual([]);
  });

  test("Brazil: three working days, for the people too, and `by-place` counts", () => {
    const brazil = company("people-in: [BR]");
    expect(found("breach/late", { ...plan("72 hours", "3 working days"), ...brazil })).toEqual([]);
    expect(found("breach/late", { ...plan("72 hours", "5 days"), ...brazil })).toMatchObject([
      { pointer: "/tell-people" },
    ]);
    expect(
      found("breach/late", { ...plan("72 hours", "5 days", "{ BR: { tell-people: 2 days } }"), ...brazil }),
    ).toEqual([]);
  });

  test("a place takes the time of the nearest place around it", () => {
    const late = { ...plan("1 week", "3 days", "{ EU: { tell-authority-within: 2 days } }") };
    expect(found("breach/late", late)).toEqual([]);
    const worse = plan("1 day", "3 days", "{ FR: { tell-authority-within: 1 week } }");
    expect(found("breach/late", worse)).toEqual([]);
    expect(found("breach/late", { ...worse, ...company("people-in: [EU]") })).toMatchObject([
      { pointer: "/by-place/FR/tell-authority-within" },
    ]);
  });

  test("`packs` takes a law away or adds one; without company.md nothing is known of the place", () => {
    expect(found("breach/late", { ...plan("1 week"), ...company("people-in: [DE]\npacks: [-gdpr]") })).toEqual([]);
    const abroad = edit("company.md", "established-in: [DE]", "established-in: [US]", [
      "people-in: [DE]",
      "people-in: [US]\npacks: [+uk]",
    ]);
    expect(found("breach/late", { ...plan("1 week"), ...abroad })).toHaveLength(1);
    expect(found("breach/late", { ...plan("1 week"), "company.md": BROKEN })).toEqual([]);
  });
});

describe("basis/uncited", () => {
  test("a basis that only one place has needs its law there", () => {
    const within = (place: string) => edit(BREAD, "needs:", `by-place: { ${place}: { because: public-task } }\nneeds:`);
    const [finding, ...more] = found("basis/uncited", within("DE"));
    expect(finding).toMatchObject({ pointer: "/by-place/DE/because" });
    expect(finding?.message).toContain("in `DE`");
    expect(more).toEqual([]);
    // No law that asks for it holds there.
    expect(found("basis/uncited", within("BR"))).toEqual([]);
  });
});

describe("secure/none", () => {
  test("is silent where safeguards.md cannot be read", () => {
    expect(found("secure/none", { "safeguards.md": BROKEN })).toEqual([]);
  });
});

/** File → its new text. */
type Change = Readonly<Record<string, string>>;

/** What one rule finds in the minimal policy with these files changed or added. */
function found(rule: string, change: Change): readonly Diagnostic[] {
  return findings(change).filter((finding) => finding.rule === rule);
}

function findings(change: Change): readonly Diagnostic[] {
  const texts = new Map([...minimal, ...Object.entries(change)]);
  const files = [...texts].map(([within, text]): SourceFile => ({ path: `policies/${within}`, within, text }));
  return compile({ folder: "policies", files }).diagnostics;
}

/** A file of the minimal policy with some words replaced; each must be there. */
function edit(path: string, from: string, to: string, ...more: readonly [from: string, to: string][]): Change {
  let text = minimal.get(path) ?? "";
  for (const [before, after] of [[from, to], ...more] as const) {
    expect(text).toContain(before);
    text = text.replace(before, after);
  }
  return { [path]: text };
}
