/** What the rules of plain language say and do not say, beside their pages. */
import { compile, type CompileSettings, createCache, type Pack } from "@candor/compiler";
import type { Diagnostic } from "@candor/model";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { minimal, source } from "../policy.ts";

type Files = Readonly<Record<string, string>>;

const RIGHTS = "---\nask-at: hello@plainbakery.example\nanswer-within: 14 days\n---\n# Your rights\n\n";

/** Findings of the plain rules, as the rule and the words that they stand on. */
function found(files: Files, settings: CompileSettings = {}): readonly string[] {
  const { diagnostics, texts } = run(files, settings);
  const plain = diagnostics.filter(({ rule }) => rule.startsWith("plain/"));
  return plain.map(
    ({ rule, place }) => `${rule}: ${texts.get(place.file)?.slice(place.start.offset, place.end.offset)}`,
  );
}

function run(files: Files, settings: CompileSettings = {}) {
  const kept = minimal().filter(({ within }) => !Object.hasOwn(files, within));
  const added = Object.entries(files).map(([within, text]) => source(within, text));
  return compile({ folder: "policies", files: [...kept, ...added], settings });
}

function inLanguage(language: string, files: Files): Files {
  const company = minimal().find(({ within }) => within === "company.md")!.text;
  return { "company.md": company.replace("systems:", `languages: [${language}]\nsystems:`), ...files };
}

describe("a finding stands on its sentence", () => {
  test("in a section, in the first paragraph, in a list and among the facts", () => {
    const long = `${"we bake bread and ".repeat(7)}stop`;
    const files = {
      "rights.md": `${RIGHTS}Ask us *now*. Here ${long}.\n\n## How\n\n- short\n- and ${long}\n`,
      "mission.md": minimal()
        .find(({ within }) => within === "mission.md")!
        .text.replace("We never sell or rent your data.", `We ${long}.`),
    };
    expect(found(files, { plain: { longSentenceShare: 0 } })).toEqual([
      `plain/long: We ${long}.`,
      `plain/long: Here ${long}.`,
      `plain/long: and ${long}`,
    ]);
  });

  test("D48: hedges and jargon stand on their words", () => {
    const files = { "rights.md": `${RIGHTS}We [may share](/x) it **from time to time**, pursuant\nto the law.\n` };
    expect(found(files)).toEqual([
      "plain/hedge: We [may",
      "plain/hedge: from time to time",
      "plain/jargon: pursuant\nto",
    ]);
  });
});

describe("what is no hedge", () => {
  test.each([
    "You may ask us.",
    "It may not be sold.",
    "We began in May 2026.",
    "After May change is free.",
    "Nobody may share it.",
    "Our users may share it with each other.",
    "We may be required to show it to the tax office.",
    "We keep invoices as necessary to comply with tax law.",
    "We update this page as needed to comply with the law.",
    "You have the right to object in certain circumstances.",
    "In some cases you tell us your age.",
    "We use cookies and similar technologies to keep your basket.",
    "This protects our bakers, customers and others.",
  ])("%s", (text) => {
    expect(found({ "rights.md": `${RIGHTS}${text}\n` })).toEqual([]);
  });

  test.each([
    ["We share it as necessary with our carriers.", "as necessary"],
    ["We keep it where necessary to bake.", "where necessary"],
    ["We write to you from time to time.", "from time to time"],
    ["We ask for certain information.", "certain information"],
    ["In some cases we ask for more.", "In some cases"],
    ["Cookies and similar things tell us more.", "and similar"],
    ["We show it to carriers and others.", "and others"],
    ["If you are a customer we may share it.", "we may"],
    ["Our letters to customers may contain a pixel.", "may contain"],
  ])("what the company leaves open is one: %s", (text, words) => {
    expect(found({ "rights.md": `${RIGHTS}${text}\n` })).toEqual([`plain/hedge: ${words}`]);
  });

  test.each([
    [
      "de",
      "Wir löschen, soweit erforderlich.",
      "Wir löschen, soweit erforderlich, um gesetzliche Pflichten zu erfüllen.",
    ],
    ["fr", "Nous les gardons si nécessaire.", "Nous les gardons si nécessaire pour respecter la loi."],
    ["es", "Lo guardamos si es necesario.", "Lo guardamos si es necesario para cumplir la ley."],
    ["it", "Li conserviamo ove necessario.", "Li conserviamo ove necessario per rispettare la legge."],
    ["pl", "Trzymamy je, jeśli to konieczne.", "Trzymamy je, jeśli to konieczne do wypełnienia obowiązku prawnego."],
    ["pt", "Guardamos se necessário.", "Guardamos se necessário para cumprir a lei."],
  ])("the condition of a duty is none in %s", (language, hedge, duty) => {
    const says = (text: string) => found(inLanguage(language, { "rights.md": `${RIGHTS}${text}\n` }));
    expect(says(hedge)).toHaveLength(1);
    expect(says(duty)).toEqual([]);
  });

  test("two in a thousand words are let pass", () => {
    const text = `${"We bake bread. ".repeat(400)}We may share it.\n`;
    expect(found({ "rights.md": `${RIGHTS}${text}` })).toEqual([]);
  });
});

describe("each language has its own words and limits", () => {
  test.each([
    ["de", "Wir sind gemäß dem Plan möglicherweise da.", ["plain/hedge: möglicherweise", "plain/jargon: gemäß"]],
    [
      "fr",
      "Conformément à la loi, nous répondons de temps en temps.",
      ["plain/jargon: Conformément à", "plain/hedge: de temps en temps"],
    ],
    [
      "es",
      "Podríamos responder, no obstante, según proceda.",
      ["plain/hedge: Podríamos", "plain/jargon: no obstante", "plain/hedge: según proceda"],
    ],
    [
      "it",
      "Potremmo rispondere ai sensi della legge, se del caso.",
      ["plain/hedge: Potremmo", "plain/jargon: ai sensi della", "plain/hedge: se del caso"],
    ],
    [
      "pl",
      "Dane mogą zostać usunięte w razie potrzeby, iż tak.",
      ["plain/hedge: mogą zostać", "plain/hedge: w razie potrzeby", "plain/jargon: iż"],
    ],
    [
      "pt",
      "Poderemos responder quando necessário, outrossim.",
      ["plain/hedge: quando necessário", "plain/jargon: outrossim"],
    ],
    ["ja", "必要に応じて共有する場合があります。", ["plain/hedge: 必要に応じて", "plain/hedge: 場合があります"]],
  ])("%s", (language, text, expected) => {
    expect(found(inLanguage(language, { "rights.md": `${RIGHTS}${text}\n` })).toSorted()).toEqual(expected.toSorted());
  });

  test("a sentence is long in German from 21 words on, in Japanese from 61 characters on", () => {
    const german = (words: number) => inLanguage("de", { "rights.md": `${RIGHTS}${"wort ".repeat(words).trim()}.\n` });
    expect(found(german(20))).toEqual([]);
    expect(found(german(21))).toHaveLength(1);
    const japanese = (characters: number) =>
      inLanguage("ja", { "rights.md": `${RIGHTS}${"あ".repeat(characters - 1)}。\n` });
    expect(found(japanese(60))).toEqual([]);
    expect(found(japanese(61))).toHaveLength(1);
  });

  test("a translation is read in its language, a region of it as the language", () => {
    const files = { "de/rights.md": "# Ihre Rechte\n\nFragen Sie uns gemäß dem Plan.\n" };
    expect(found(inLanguage("en, de", files))).toEqual(["plain/jargon: gemäß"]);
    expect(found(inLanguage("pt-BR", { "rights.md": `${RIGHTS}Outrossim.\n` }))).toEqual(["plain/jargon: Outrossim"]);
  });

  test("no rule fires in a language that has no measure", () => {
    const hard = `${"notwithstanding internationalisation ".repeat(100)}we may share it from time to time.\n`;
    for (const language of ["nl", "zh", "tlh"]) {
      const files = inLanguage(language, { "rights.md": `${RIGHTS}${hard}`, "mission.md": longMission() });
      expect([language, found(files)]).toEqual([language, []]);
    }
    // Nothing marks the end of a Thai sentence, and no formula of how hard it is stands on firm ground.
    expect(found(inLanguage("th", { "rights.md": `${RIGHTS}${"ข้อมูล".repeat(400)}\n` }))).toEqual([]);
    // Arabic and Japanese have lengths, and no score.
    for (const language of ["ar", "ja", "pt"]) {
      const files = inLanguage(language, { "rights.md": `${RIGHTS}${hard}` });
      expect(found(files).filter((finding) => finding.startsWith("plain/grade"))).toEqual([]);
    }
  });
});

describe("plain/grade", () => {
  const hard = "Organisational administration necessitates comprehensive documentation. ";

  test("a section of fewer than a hundred words is measured with the others", () => {
    const short = `## One\n\n${hard.repeat(10)}\n\n`;
    expect(found({ "rights.md": `${RIGHTS}${short}` })).toEqual([]);
    const two = `${short}${short.replace("One", "Two")}${short.replace("One", "Three")}`;
    expect(found({ "rights.md": `${RIGHTS}${two}` })).toEqual(["plain/grade: # Your rights"]);
    expect(found({ "rights.md": `${RIGHTS}${short.replace(hard, hard.repeat(20))}` })).toEqual(["plain/grade: ## One"]);
  });

  test.each([
    ["de", "Verantwortlichkeitsübertragungsvereinbarungen unterliegen Datenschutzaufsichtsbehördenentscheidungen. "],
    ["fr", "L'administration réglementaire communique systématiquement les informations obligatoires. "],
    ["es", "La administración reglamentaria comunica sistemáticamente informaciones obligatorias. "],
    ["it", "L'amministrazione regolamentare comunica sistematicamente informazioni obbligatoriamente prestabilite. "],
    ["pl", "Administrowanie korespondencją organizacyjną wymaga dokumentowania. "],
  ])("measures %s by its own formula", (language, text) => {
    const files = inLanguage(language, { "rights.md": `${RIGHTS}## A\n\n${text.repeat(40)}\n` });
    expect(found(files)).toContain("plain/grade: ## A");
    expect(found(files, { plain: { grade: 100, ease: -1000 } })).not.toContain("plain/grade: ## A");
  });
});

test("D37: plain/budget names the longest parts, and counts what the page shows first", () => {
  const [finding] = plain({ "mission.md": longMission() }, "plain/budget");
  expect(finding?.message).toMatch(/^what people read first has \d+ words, which takes longer than a minute$/);
  const parts = [
    "`How this serves our mission` (300 words)",
    "the first paragraph (8 words)",
    "`promises.no-sale` (7 words)",
  ];
  expect(finding?.help).toBe(`shorten ${parts[0]}, ${parts[1]} or ${parts[2]}`);
  expect(plain({ "mission.md": longMission() }, "plain/budget", { plain: { firstLayerMinutes: 2 } })).toEqual([]);
});

test("D37: plain/card counts only cards that ask", () => {
  const [text = ""] = minimal().flatMap((file) => (file.within.startsWith("purposes/") ? [file.text] : []));
  const long = text.replace("No address, no parcel.", "No address, no parcel. ".repeat(20));
  expect(found({ "purposes/send-your-bread.md": long })).toEqual([]);
  const asked = long.replace("needs: [name, address]", "needs: [name]\noptional: [address]");
  expect(found({ "purposes/send-your-bread.md": asked })).toEqual(["plain/card: # Send your bread"]);
  const [finding] = plain({ "purposes/send-your-bread.md": asked }, "plain/card");
  expect(finding?.help).toContain("shorten `Why`, which has 80");
});

describe("the config", () => {
  const text = { "rights.md": `${RIGHTS}We ship the loaf by drone, and our family of brands may share it.\n` };

  test("sets limits for all languages and for one", () => {
    expect(
      found(text, {
        plain: { longSentenceWords: 5, longSentenceShare: 0, languages: { de: { longSentenceWords: 99 } } },
      }),
    ).toContainEqual("plain/long: We ship the loaf by drone, and our family of brands may share it.");
    expect(
      found(text, {
        plain: { longSentenceWords: 5, longSentenceShare: 0, languages: { en: { longSentenceWords: 99 } } },
      }),
    ).not.toContainEqual(expect.stringContaining("plain/long"));
    expect(found(text, { plain: { hedgesPerThousand: 1000 } })).toEqual([]);
  });

  test("adds phrases, also to a language that has none, and takes none away", () => {
    const phrases = [{ language: "en", vaguePhrases: ["our family of brands"], jargon: { loaf: "bread" } }];
    expect(found(text, { phrases })).toEqual([
      "plain/jargon: loaf",
      "plain/hedge: our family of brands",
      "plain/hedge: may share",
    ]);
    expect(plain(text, "plain/jargon", { phrases })[0]).toMatchObject({ nearest: "bread", help: "write `bread`" });
    const dutch = [{ language: "nl", vagueKeeping: ["zo lang als nodig"] }];
    const data = minimal()
      .find(({ within }) => within === "data.md")!
      .text.replace("12 months after last-order", "zo lang als nodig");
    const { diagnostics } = run(inLanguage("nl", { "data.md": data }), { phrases: dutch });
    expect(diagnostics.find(({ rule }) => rule === "keep/vague")?.message).toContain(
      "names neither a time nor an event",
    );
  });

  test("adds packs, which hold where their places are, weigh a rule and may be named in company.md", () => {
    const house = (places: readonly string[]): Pack => ({
      id: "house",
      title: "House rules",
      places,
      requirements: [
        { id: "short", says: "Short.", from: "House 1", rules: [{ rule: "plain/hedge", severity: "error" }] },
      ],
    });
    const severity = (places: readonly string[], files: Files = text) =>
      run(files, { ownPacks: [house(places)] }).diagnostics.find(({ rule }) => rule === "plain/hedge")?.severity;
    expect([severity([]), severity(["DE"]), severity(["EU"]), severity(["BR"])]).toEqual([
      "error",
      "error",
      "error",
      "warning",
    ]);
    const company = minimal().find(({ within }) => within === "company.md")!.text;
    const named = { ...text, "company.md": company.replace("systems:", "packs: [+house]\nsystems:") };
    expect(severity(["BR"], named)).toBe("error");
    expect(run(named).diagnostics.map(({ rule }) => rule)).toContain("reference/unknown");
  });
});

test("the order of files changes nothing, nor does a warm cache", () => {
  const files = [...minimal(), source("de/rights.md", "# Rechte\n\nGemäß dem Plan.\n")];
  const cache = createCache();
  const first = compile({ folder: "policies", files }, cache).diagnostics;
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(compile({ folder: "policies", files: shuffled }, cache).diagnostics).toEqual(first);
    }),
    { numRuns: 20 },
  );
});

test("hostile prose is read in a moment", () => {
  for (const text of [
    "a.".repeat(50_000),
    "such as ".repeat(12_000),
    "&amp;".repeat(10_000),
    "[".repeat(400),
    "|".repeat(50_000),
    "U. ".repeat(30_000),
  ]) {
    const start = performance.now();
    run({ "rights.md": `${RIGHTS}${text}\n` });
    expect([text.slice(0, 10), performance.now() - start < 3_000]).toEqual([text.slice(0, 10), true]);
  }
});

function plain(files: Files, rule: string, settings: CompileSettings = {}): readonly Diagnostic[] {
  return run(files, settings).diagnostics.filter((finding) => finding.rule === rule);
}

function longMission(): string {
  const mission = minimal().find(({ within }) => within === "mission.md")!.text;
  return mission.replace("To bring bread to your door, we must know where the door is.", "We bake bread. ".repeat(100));
}

describe("plain/grade of short purposes", () => {
  const hard =
    "The implementation of organisational verification procedures necessitates comprehensive administrative categorisation of individual characteristics.";
  const purposes = (says: string, count: number): Files => {
    const bread = minimal().find(({ within }) => within === "purposes/send-your-bread.md")!.text;
    return Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `purposes/bread-${index}.md`,
        bread.replace("No address, no parcel.", says.repeat(3)),
      ]),
    );
  };

  test("D48: what is too short alone is measured together, and told once, on the first", () => {
    const graded = run(purposes(`${hard} `, 5)).diagnostics.filter(({ rule }) => rule === "plain/grade");
    expect(graded).toMatchObject([{ place: { file: "policies/purposes/bread-0.md" } }]);
    expect(graded[0]?.message).toMatch(/^what the 6 short purposes say together asks for /);
    expect(
      found(purposes("No address, no parcel. ", 5)).filter((finding) => finding.startsWith("plain/grade")),
    ).toEqual([]);
  });
});
