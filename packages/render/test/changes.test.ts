import { compare, type PolicyModel, type Purpose } from "@candor/model";
import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { changeNote, describeChanges, en, enChanges, freezeCards, listOf } from "../src/index.ts";
import { markdownText, markdownWords } from "../src/changes/markdown.ts";
import { shortenRuns } from "../src/changes/shorten-runs.ts";
import { wordDiff } from "../src/changes/word-diff.ts";
import { sampleModel } from "./sample-model.ts";

const WORDS = { strings: en, changes: enChanges };
const base = sampleModel();

function pick(facts: Partial<Purpose>): PolicyModel {
  return {
    ...base,
    purposes: base.purposes.map((one) => (one.id === "pick-coffees-you-like" ? { ...one, ...facts } : one)),
  };
}

/** `weight: sentence: who` of each change. */
function said(after: PolicyModel, before: PolicyModel = base): readonly string[] {
  return describeChanges(before, after, compare(before, after), WORDS).map(
    ({ weight, says, who }) => `${weight}: ${says}${who === null ? "" : `: ${who}`}`,
  );
}

const find = (id: string): Purpose => base.purposes.find((one) => one.id === id)!;

test("D47: new data is said with who is asked again, in names and not in ids", () => {
  const { needs } = find("pick-coffees-you-like");
  expect(said(pick({ needs: [...needs, "email"] }))).toEqual([
    "ask: “Pick coffees you like” now also uses your email address: people who said yes are asked again",
  ]);
});

test("several items, and several places, are one sentence", () => {
  const { needs } = find("pick-coffees-you-like");
  expect(said(pick({ needs: [...needs, "address", "email"] }))).toEqual([
    "ask: “Pick coffees you like” now also uses your address and your email address: people who said yes are asked again",
  ]);
  const there = { needs: [...needs, "email"] };
  const byPlace = ["BR", "UK"].map((place) => ({ place, facts: there }));
  expect(said(pick({ byPlace }), pick({ byPlace: [] }))).toEqual([
    "ask: In Brazil and United Kingdom: “Pick coffees you like” now also uses your email address: people who said yes are asked again",
  ]);
});

test("an item that is kept longer for all its uses is one sentence, with both times", () => {
  const longer = { kind: "for" as const, duration: { iso: "P9Y", working: false } };
  const after = {
    ...base,
    purposes: base.purposes.map((one) => ({
      ...one,
      kept: one.kept.map((entry) => (entry.item === "taste-ratings" ? { ...entry, keeping: longer } : entry)),
    })),
  };
  const [change, ...more] = describeChanges(base, after, compare(base, after), WORDS);
  expect(more).toEqual([]);
  expect(change?.says).toContain("your taste ratings");
  expect(change?.after).toBe("9 years");
});

test("what matters most to a person comes first", () => {
  const weights = said({ ...pick({ needs: ["email"], summary: "Other." }), recipients: [] }).map(
    (line) => line.split(":")[0],
  );
  expect(weights).toEqual(
    weights.toSorted((a, b) => ["ask", "tell", "patch"].indexOf(a!) - ["ask", "tell", "patch"].indexOf(b!)),
  );
  const kinds = describeChanges(
    base,
    pick({ basis: "contract", mode: "none", summary: "Other." }),
    compare(base, pick({ basis: "contract", mode: "none", summary: "Other." })),
    WORDS,
  );
  expect(kinds.map(({ kind }) => kind)).toEqual(["basis-from-consent", "wording"]);
  expect(kinds[0]?.who).toContain("their answer stands");
});

test("what may not be is said as that, and not as a question to anybody", () => {
  const onContract = { basis: "contract", mode: "none" } as const;
  const explicit = { basis: "contract", mode: "opt-in", specialBecause: "explicit-consent" } as const;
  const lists = (before: PolicyModel, after: PolicyModel): readonly string[] =>
    describeChanges(before, after, compare(before, after), WORDS).map(
      (one) => `${listOf(one)}: ${one.says}: ${one.who}`,
    );
  const barred = (says: string): string => {
    return `barred: “Pick coffees you like” ${says}: this may not be, because their answer stands; end this use, or leave it as it was`;
  };
  const chosen = pick({ ...onContract, needs: [], optional: ["taste-ratings"] });
  expect(lists(chosen, pick({ ...onContract, needs: ["taste-ratings"], optional: [] }))).toEqual([
    barred("would always use your taste ratings, which you could leave out"),
  ]);
  expect(lists(pick(explicit), pick({ ...onContract, specialBecause: "care" }))).toEqual([
    barred("would no longer wait for a yes"),
    "tell: “Pick coffees you like” uses specially protected data on another ground: everyone whose data this concerns is told",
  ]);
  expect(lists(base, pick(explicit))).toEqual([
    barred("would no longer have consent as its legal basis"),
    "ask: “Pick coffees you like” now says on what ground it uses specially protected data (You say yes to this in so many words): people who said yes are asked again",
  ]);
  expect(lists(pick({ ...explicit, mode: "none" }), pick(explicit))).toEqual([
    "ask: “Pick coffees you like” now waits for your explicit consent to use specially protected data: people are asked for the first time, and no answer means no",
  ]);
});

/** Kinds that may have no old or no new value; that of others stands in the sentence, or is not said. */
const ONE_SIDED = (
  "company mission rights breach report wording translation frequency decides-alone special on-behalf-of under " +
  "recipient-category recipient-ask-at language"
).split(" ");

test("every kind of change has a sentence that starts with a capital or a name, and has no full stop", () => {
  const words = { purposes: "“A”", subjects: "your b", things: "your c", before: "d", after: "e", grows: null };
  for (const [kind, clause] of Object.entries(enChanges.clause)) {
    const partial = ONE_SIDED.includes(kind)
      ? [
          { ...words, before: null },
          { ...words, after: null },
        ]
      : [];
    for (const given of [words, ...partial]) {
      const sentence = clause(given);
      expect([kind, sentence]).toEqual([kind, expect.stringMatching(/^[A-Z“y].*[^.]$/)]);
      expect([kind, sentence]).not.toEqual([kind, expect.stringMatching(/null|undefined|%/)]);
    }
  }
});

test("an item is named after whose it is, unless its label says so already", () => {
  const labels = [
    "orders",
    "email address",
    "when you signed in",
    "what you write to us",
    "signs of fraud",
    "your choices",
    "IP address",
    "Email",
  ];
  expect(labels.map(enChanges.yours)).toEqual([
    "your orders",
    "your email address",
    "when you signed in",
    "what you write to us",
    "signs of fraud",
    "your choices",
    "your IP address",
    "your email",
  ]);
});

test("words that changed are shown as such, whatever else stayed", () => {
  expect(wordDiff("We keep it for a year.", "We keep it for two years.", "en")).toEqual([
    { change: "same", text: "We keep it for " },
    { change: "removed", text: "a year" },
    { change: "added", text: "two years" },
    { change: "same", text: "." },
  ]);
});

test("a phrase that takes the place of another is one change", () => {
  expect(wordDiff("Write to you", "@mara writes to you", "en")).toEqual([
    { change: "removed", text: "Write" },
    { change: "added", text: "@mara writes" },
    { change: "same", text: " to you" },
  ]);
});

test("words of a language without spaces are told apart", () => {
  const changed = wordDiff("注文を一年保存します。", "注文を二年保存します。", "ja").filter(
    ({ change }) => change !== "same",
  );
  expect(changed.map(({ text }) => text).join("")).not.toContain("保存");
});

describe("without its marks, what is shown of a text is the text", () => {
  const collapsed = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
  // Short words and few marks, so that many stand in both texts.
  const words = array(constantFrom("We", "have", "write", "to", "you", "new", ",", ".", "!", "…", " ", "\n", "  "), {
    maxLength: 24,
  }).map((all) => all.join(""));
  const texts = oneof(words, string({ unit: "grapheme" }));
  const without = (runs: ReturnType<typeof wordDiff>, not: string): string =>
    runs.flatMap(({ change, text }) => (change === not ? [] : [text])).join("");
  const unmarked = (markdown: string, gone: string): string =>
    collapsed(markdown.replaceAll(new RegExp(`<${gone}>[^<]*</${gone}>`, "g"), "").replaceAll(/<\/?(?:ins|del)>/g, ""));
  const SEEN: readonly (readonly [string, string])[] = [
    ["We have no other way to tell you what is new.", "We, have no other way to tell you what is new!"],
    ["This is what is new.", "This is what is new !"],
    ["We write to you.", "We may phone you."],
    ["foo-bar", "foo- bar"],
  ];

  test("in the runs, whatever the texts", () => {
    assert(
      property(texts, texts, (before, after) => {
        const runs = wordDiff(before, after, "en");
        expect(collapsed(without(runs, "added"))).toBe(collapsed(before));
        expect(collapsed(without(runs, "removed"))).toBe(collapsed(after));
      }),
      { examples: SEEN.map(([before, after]) => [before, after]) },
    );
  });

  test("in Markdown", () => {
    assert(
      property(words, words, (before, after) => {
        const markdown = markdownWords(wordDiff(before, after, "en"));
        expect(unmarked(markdown, "ins")).toBe(collapsed(before));
        expect(unmarked(markdown, "del")).toBe(collapsed(after));
      }),
      { examples: SEEN.map(([before, after]) => [before, after]) },
    );
  });

  test("in the note to customers", () => {
    for (const [summary, now] of SEEN) {
      const [was, after] = [pick({ summary }), pick({ summary: now })];
      const changes = describeChanges(was, after, compare(was, after), WORDS);
      const note = changeNote({ policy: after, changes, made: "2026-11-21", effective: "2026-12-01" }, WORDS);
      expect(note).toContain(`> before: ${summary}\n  >\n  > now: ${now}\n`);
    }
  });
});

test("languages are named, and a text in a new one is said once, as a text", () => {
  const translation = { language: "fr", documents: [], untranslated: [] };
  const listed = { ...base, company: { ...base.company, languages: ["en", "fr"] } };
  expect(said({ ...listed, translations: [translation] })).toEqual([
    "patch: The text of this policy is now also written in French",
  ]);
  const [alone] = describeChanges(base, listed, compare(base, listed), WORDS);
  expect(alone).toMatchObject({
    says: "The languages of this policy change",
    before: "English",
    after: "English and French",
  });
});

test("texts that have nothing in common are shown whole, and soon", () => {
  const [one, two] = ["a", "b"].map((word) =>
    Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(" "),
  );
  const start = performance.now();
  expect(wordDiff(one!, two!, "en")).toEqual([
    { change: "removed", text: one },
    { change: "added", text: two },
  ]);
  expect(performance.now() - start).toBeLessThan(5000);
});

test("a long text is shortened round what changed", () => {
  const words = Array.from({ length: 100 }, (_, index) => `word${index}`);
  const runs = shortenRuns(wordDiff(words.join(" "), words.with(50, "other").join(" "), "en"));
  const text = runs.map((run) => run.text).join("");
  expect(text.length).toBeLessThan(200);
  expect(text).toMatch(/^… .*word49 word50other word51.* …$/);
});

test("what an author wrote is only text in Markdown, and calls nobody", () => {
  expect(markdownText("# a\n- b")).toBe("\\# a - b");
  expect(markdownText("1. one")).toBe("1\\. one");
  expect(markdownText("[x](https://evil.example) ![y](z) <b> `c` *d* _e_ |f|")).toBe(
    "\\[x\\](https://evil.example) !\\[y\\](z) \\<b\\> \\`c\\` \\*d\\* \\_e\\_ \\|f\\|",
  );
  expect(markdownText("&lt;script&gt; R&D")).toBe("\\&lt;script\\&gt; R&D");
  expect(markdownText("ask @mara about #12")).toBe("ask @\u2060mara about #\u206012");
  expect(markdownText("write to care@kettle.example")).toBe("write to care@kettle.example");
});

test("words that changed stand in elements of their own, each escaped", () => {
  expect(markdownWords(wordDiff("a <b> c", "a </del> c", "en"))).toBe("a \\<<del>b</del><ins>/del</ins>\\> c");
});

test("the note to customers says what is asked, what is told, what else changed and what one can do", () => {
  const after = { ...pick({ needs: [...find("pick-coffees-you-like").needs, "email"] }), version: "2.0.0" };
  const changes = describeChanges(base, after, compare(base, after), WORDS);
  const note = changeNote({ policy: after, changes, made: "2026-11-21", effective: "2026-12-01" }, WORDS);
  expect(note).toContain("# What changes in how Kettle & Finch");
  expect(note).toContain("Version 2.0.0, of 21 November 2026. It holds from 1 December 2026.");
  expect(note).toContain(
    "## We ask you\n\nWe do none of this with your data until you say yes to it:\n\n- “Pick coffees you like” now also uses your email address.",
  );
  expect(note).toContain("If you said no before, we do not ask you again because of this version.");
  expect(note).toContain("## What you can do");
  expect(note).toContain("/account/privacy (1 step)");
});

test("the note asks where the purpose waits for a yes, and tells elsewhere", () => {
  const alone = { effect: "The order waits.", allowedBy: "contract", reviewAt: "/ask" };
  const noteOn = (facts: Partial<Purpose>, was: Partial<Purpose> = {}): string => {
    const [before, after] = [pick(was), pick({ ...was, ...facts })];
    const changes = describeChanges(before, after, compare(before, after), WORDS);
    return changeNote({ policy: after, changes, made: "2026-11-21", effective: "2026-12-01" }, WORDS);
  };
  expect(noteOn({ decidesAlone: alone })).toContain("until you say yes to it");
  expect(noteOn({ decidesAlone: alone }, { decidesAlone: null })).toContain("”: The order waits.\n");
  const objecting = { basis: "legitimate-interest", mode: "opt-out" } as const;
  for (const note of [
    noteOn({ decidesAlone: alone }, objecting),
    noteOn({ needs: ["taste-ratings", "orders"], optional: [] }, { ...objecting, optional: ["orders"] }),
  ]) {
    expect(note).toContain("## We tell you");
    expect(note).not.toContain("until you say yes to it");
  }
});

test("the note names the authority and the contact of each place that has its own", () => {
  const facts = { authority: "Information Commissioner's Office, ico.org.uk", contact: "uk@kettle.example" };
  const company = { ...base.company, byPlace: [{ place: "UK", facts }] };
  for (const changes of [null, []]) {
    const policy = { ...base, company };
    const note = changeNote({ policy, changes, made: "2026-11-21", effective: "2026-12-01" }, WORDS);
    expect(note).toContain(`Complain: ${base.company.authority}`);
    expect(note).toContain("- In United Kingdom: Complain: Information Commissioner's Office, ico.org.uk\n");
    expect(note).toMatch(/- In United Kingdom: Ask us about this( change)?: uk@kettle\.example\n/);
  }
});

test("the note of a first version lists every use, and speaks of no change", () => {
  const note = changeNote({ policy: base, changes: null, made: "2026-11-21", effective: "2026-11-21" }, WORDS);
  for (const { title } of base.purposes) expect(note).toContain(`**${title}**`);
  expect(note).not.toMatch(/\bthis change\b/);
});

test("there is a card for each purpose, with what people see", () => {
  const cards = freezeCards(base, en);
  expect(cards.map(({ purpose }) => purpose)).toEqual(base.purposes.map(({ id }) => id));
  expect(cards.every(({ language, html }) => language === "en" && html.startsWith('<article class="card"'))).toBe(true);
  expect(cards.some((card) => "labels" in card)).toBe(false);
});

describe("cards in other languages", () => {
  const [first] = base.purposes;
  const documents = [
    { document: `purposes/${first?.id}`, title: "Votre café", summary: null, sections: [], texts: [] },
    { document: "data", title: null, summary: null, sections: [], texts: [{ at: "/email/label", says: "courriel" }] },
  ];
  const listed = (languages: readonly string[], untranslated: readonly string[] = []): PolicyModel => ({
    ...base,
    company: { ...base.company, languages },
    translations: [
      { language: "fr", documents, untranslated },
      { language: "de", documents: [], untranslated: [] },
    ],
  });

  test("come after those of the source, sorted, with the texts of the language and the labels of the page", () => {
    const cards = freezeCards(listed(["en", "fr", "de"]), en);
    const ids = base.purposes.map(({ id }) => id);
    expect(cards.map(({ language, labels = "", purpose }) => `${language} ${labels} ${purpose}`)).toEqual([
      ...ids.map((id) => `en  ${id}`),
      ...ids.map((id) => `de en ${id}`),
      ...ids.map((id) => `fr en ${id}`),
    ]);
    const french = cards.find(({ language }) => language === "fr");
    expect(french?.html).toContain("Votre café");
    expect(french?.html).toContain(en.card.why);
    expect(cards.some(({ language, html }) => language === "fr" && html.includes("courriel"))).toBe(true);
    expect(cards.filter(({ language }) => language === "en").some(({ html }) => html.includes("Votre café"))).toBe(
      false,
    );
  });

  test("are none where a part is missing or behind, and none of a draft", () => {
    const languages = (model: PolicyModel): readonly string[] => [
      ...new Set(freezeCards(model, en).map(({ language }) => language)),
    ];
    expect(languages(listed(["en", "fr"], ["mission#why"]))).toEqual(["en"]);
    expect(languages(listed(["en", "fr"]))).toEqual(["en", "fr"]);
    expect(languages(listed([]))).toEqual(["en"]);
  });
});

test("the note to customers leaves out what changes nothing for them", () => {
  const renamed = base.purposes.map((one) =>
    one.id === "pick-coffees-you-like" ? { ...one, id: "choose-coffees", formerly: [one.id], systems: ["books"] } : one,
  );
  const after = { ...base, purposes: renamed };
  const changes = describeChanges(base, after, compare(base, after), WORDS);
  expect(changes.map(({ kind }) => kind)).toContain("purpose-renamed");
  const note = changeNote({ policy: after, changes, made: "2026-11-02", effective: "2026-12-01" }, WORDS);
  expect(note).not.toMatch(/filed under|pick-coffees-you-like|runs in/);
});

test("a new recipient is said in whole words, and other words for a use after its name", () => {
  const added = base.recipients.map((one, at) =>
    at === 0 ? { ...one, id: "fresh", role: "processor" as const } : one,
  );
  expect(said({ ...base, recipients: added }).join("\n")).toContain("; it works for us, and only as we say");
  const summary = base.purposes.map((one) =>
    one.id === "pick-coffees-you-like" ? { ...one, summary: "We pick." } : one,
  );
  expect(said({ ...base, purposes: summary }).join("\n")).toContain(
    "“Pick coffees you like”: we put in other words what it is",
  );
});

describe("a use that comes to wait for an explicit consent", () => {
  const objectable = pick({ basis: "legitimate-interest", mode: "opt-out" });
  const asking = (facts: Partial<Purpose>): PolicyModel =>
    pick({ basis: "legitimate-interest", mode: "opt-in", ...facts });

  test("to special data asks people for the first time, and says that it is explicit", () => {
    expect(said(asking({ specialBecause: "explicit-consent" }), objectable)).toEqual([
      "ask: “Pick coffees you like” now waits for your explicit consent to use specially protected data: people are asked for the first time, and no answer means no",
    ]);
  });

  test("to what a machine decides says what changed, and not that the decision is another", () => {
    const alone = { effect: "which coffee", reviewAt: "/ask" };
    const before = {
      ...objectable,
      purposes: pick({ basis: "legitimate-interest", mode: "opt-out", decidesAlone: { ...alone, allowedBy: "law" } })
        .purposes,
    };
    const after = asking({ decidesAlone: { ...alone, allowedBy: "explicit-consent" } });
    expect(said(after, before)).toEqual([
      "ask: “Pick coffees you like” now waits for your explicit consent to what a machine decides alone: people are asked for the first time, and no answer means no",
      "ask: What allows a machine to decide alone is another in “Pick coffees you like”: people are asked for the first time, and no answer means no",
    ]);
  });
});

test("a former id of data that is dropped is a choice lost where people choose it, and nothing to them elsewhere", () => {
  const chosen = base.purposes.flatMap(({ optional }) => optional)[0]!;
  const needed = base.data.find(({ id }) => base.purposes.every(({ optional }) => !optional.includes(id)))!.id;
  const naming = (id: string): PolicyModel => ({
    ...base,
    data: base.data.map((item) => (item.id === id ? { ...item, formerly: ["older"] } : item)),
  });
  expect(said(base, naming(chosen))[0]).toMatch(
    /^ask: .* no longer takes over the choices about your .* that were made under “older”: /,
  );
  expect(said(base, naming(needed))[0]).toMatch(
    /^patch: We no longer note that your .* was filed under “older”; no choice hangs on it$/,
  );
});
