import { type Diagnostic, inLanguage } from "@candor/model";
import { array, assert, constantFrom, property, stringMatching, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { compile, type Compiled } from "../src/compile.ts";
import type { LanguageFolder, SourceFile, TranslatedDocument } from "../src/document.ts";
import { isLanguageTag } from "../src/translation/language-tag.ts";
import { acceptTranslations, readAccepted } from "../src/translation/accept.ts";
import { composeTranslation } from "../src/compose-translation.ts";
import { exchangeOf } from "../src/translation/exchange.ts";
import { readLock, writeLock } from "../src/translation/lock.ts";
import { hashOf, isBlank } from "../src/translation/unit.ts";
import { minimal, source } from "./policy.ts";

const PURPOSE = "purposes/send-your-bread.md";

/** Every text of the smallest policy, said again in French: `fr` before it. */
function french(files: readonly SourceFile[]): readonly SourceFile[] {
  return folderOf(compiled(files, [source("fr/rights.md", "# Vos droits\n")])).documents.map((document) => {
    const texts = exchangeOf({ language: "fr", listed: true, documents: [document], strangers: [], unread: [] }).get(
      document.source,
    );
    const given = new Map((texts ?? []).map(({ id, source: text }) => [id, text.replace(/^/, "fr ")]));
    return source(`fr/${document.source}`, composeTranslation(document, given).text);
  });
}

function compiled(
  files: readonly SourceFile[],
  more: readonly SourceFile[] = [],
  lock: string | null = null,
): Compiled {
  return compile({
    folder: "policies",
    files: [...files, ...more],
    lock: lock === null ? null : source("translations.lock", lock),
  });
}

function folderOf({ languages }: Compiled): LanguageFolder {
  return languages.find(({ language }) => language === "fr")!;
}

function documentOf(result: Compiled, path: string): TranslatedDocument {
  return folderOf(result).documents.find((each) => each.source === path)!;
}

function listing(files: readonly SourceFile[]): readonly SourceFile[] {
  return files.map((file) =>
    file.within === "company.md"
      ? { ...file, text: file.text.replace("\nchannels:", "\nlanguages: [en, fr]\nchannels:") }
      : file,
  );
}

function i18n({ diagnostics }: Compiled): readonly string[] {
  return diagnostics
    .filter(({ rule }) => rule.startsWith("i18n/"))
    .map(({ rule, message }: Diagnostic) => `${rule}: ${message}`);
}

const files = listing(minimal());
const translations = french(files);
const lock = writeLock(acceptTranslations(new Map(), compiled(files, translations).languages, []));

describe("what a translation lacks", () => {
  test("nothing: accepted, all of it is fresh, and the page has every text in the language", () => {
    const result = compiled(files, translations, lock);
    expect(i18n(result)).toEqual([]);
    const [fr] = result.model!.translations;
    expect(fr?.untranslated).toEqual([]);
    const purpose = fr?.documents.find(({ document }) => document === "purposes/send-your-bread");
    expect(purpose?.title).toMatch(/^fr /);
    expect(purpose?.sections.every((section) => section !== null)).toBe(true);
    expect(fr?.documents.find(({ document }) => document === "mission")?.texts.map(({ at }) => at)).toContain(
      "/aims/mission",
    );
  });

  test("D37: one section changes in the source, and that section alone is behind", () => {
    const changed = files.map((file) =>
      file.within === PURPOSE ? { ...file, text: file.text.replace(/(## Why\n\n).*/, "$1Another reason.") } : file,
    );
    const result = compiled(changed, translations, lock);
    expect(i18n(result)).toEqual(["i18n/stale: the source of `Why` has changed since this was translated into French"]);
    const text = result.model!.translations[0]?.documents.find(
      ({ document }) => document === "purposes/send-your-bread",
    );
    const at = result.model!.purposes[0]?.sections.findIndex(({ key }) => key === "why") ?? -1;
    expect(text?.sections[at]).toBe(null);
    expect(text?.sections.filter((section) => section === null)).toHaveLength(1);
    expect(result.model!.translations[0]?.untranslated).toEqual(["purposes/send-your-bread#why"]);
  });

  test("other line breaks, blanks and another file order in the source are no change", () => {
    const wrapped = files.map((file) => ({ ...file, text: file.text.replace(/^(\w+ \w+) (\w+)/gm, "$1\n$2") }));
    const [before, after] = [files, wrapped].map((sources) => compiled(sources.toReversed(), translations, lock));
    expect(i18n(after!)).toEqual([]);
    expect(i18n(before!)).toEqual([]);
  });

  test("a listed language without a folder, and one with half of its files", () => {
    expect(i18n(compiled(files))).toEqual(["i18n/missing: nothing is translated into French"]);
    const half = translations.filter(({ within }) => within !== "fr/rights.md");
    expect(i18n(compiled(files, half, lock))).toEqual(["i18n/missing: there is no French text of `rights.md`"]);
    const cut = translations.map((file) =>
      file.within === `fr/${PURPOSE}` ? { ...file, text: file.text.replace(/## fr Why[\s\S]*?(?=\n## )/, "") } : file,
    );
    expect(i18n(compiled(files, cut, lock))).toEqual(["i18n/missing: this translation lacks `Why`"]);
  });

  test.each([
    "",
    "<!-- to be written -->\n",
    "&nbsp;\n",
    "![A bread](bread.png)\n",
    "[bread]: https://bread.example\n",
    "<img src='bread.png' alt='bread'>\n",
  ])("a heading with nothing below it but %j is no translation, and nobody can accept it", (body) => {
    const emptied = translations.map((file) =>
      file.within === `fr/${PURPOSE}`
        ? { ...file, text: file.text.replace(/(## fr Why.*\n\n)[^#]+/, `$1${body}\n`) }
        : file,
    );
    const result = compiled(files, emptied, lock);
    expect(i18n(result)).toEqual(["i18n/missing: this translation lacks `Why`"]);
    expect(result.model!.translations[0]?.untranslated).toEqual(["purposes/send-your-bread#why"]);
    const accepted = acceptTranslations(new Map(), result.languages, []);
    expect([...accepted.keys()]).not.toContain(`fr ${PURPOSE} #why`);
    const given = new Map([["section.why", "Sans adresse, pas de pain."]]);
    const { text } = composeTranslation(documentOf(result, PURPOSE), given);
    expect(text.match(/## fr Why/g)).toHaveLength(1);
    expect(text).toContain("Sans adresse, pas de pain.");
  });

  test("a folder of a language that is not listed is a draft: nothing is missing from it", () => {
    expect(i18n(compiled(minimal(), translations.slice(0, 1), lock))).toEqual([]);
  });

  test("a translation that cannot be read is its own finding, and not missing", () => {
    const broken = translations.map((file) =>
      file.within === "fr/rights.md" ? { ...file, text: "---\na: [\n---\n# x\n" } : file,
    );
    const result = compiled(files, broken, lock);
    expect(i18n(result)).toEqual([]);
    expect(result.diagnostics.map(({ rule }) => rule)).toEqual(["yaml/syntax"]);
  });

  test("the text of a language is no part of the source: its words, ids and sections change no purpose", () => {
    const [alone, both] = [compiled(minimal()), compiled(minimal(), translations, lock)];
    expect({ ...both.model, translations: [] }).toEqual(alone.model);
  });
});

describe("the policy in another language", () => {
  const transfers =
    "\n  transfers:\n    - { from: UK, to: US, by: a clause }\n    - { from: EU, to: US, by: a decision }\n";
  const abroad = files.map((file) =>
    file.within === "recipients.md"
      ? { ...file, text: file.text.replace(/\n {2}where: .*\n/, `\n  where: US${transfers}`) }
      : file,
  );
  const said = french(abroad);
  const accepted = writeLock(acceptTranslations(new Map(), compiled(abroad, said).languages, []));

  test("says every text in it, and every fact as the source has it", () => {
    const { model } = compiled(abroad, said, accepted);
    const other = inLanguage(model!, "fr");
    expect(other.recipients.flatMap((each) => each.transfers.map(({ by }) => by))).toEqual([
      "fr a decision",
      "fr a clause",
    ]);
    expect(other.purposes[0]?.title).toBe("fr Send your bread");
    const withoutFr = JSON.parse(JSON.stringify(other).replaceAll('"fr ', '"')) as unknown;
    expect(withoutFr).toEqual(JSON.parse(JSON.stringify(model).replaceAll('"fr ', '"')));
  });

  test("is the source itself where there is no such language", () => {
    const { model } = compiled(abroad, said, accepted);
    expect(inLanguage(model!, "ja")).toBe(model);
  });
});

describe("a purpose that has another name now", () => {
  const now = "purposes/post-your-bread.md";
  const renamed = files.map((file) => ({
    ...file,
    within: file.within === PURPOSE ? now : file.within,
    text:
      file.within === PURPOSE
        ? file.text.replace("---\n", "---\nformerly: [send-your-bread]\n")
        : file.text.replaceAll("send-your-bread", "post-your-bread"),
  }));

  test("keeps its translation and its lines in the lock; the file is to be renamed", () => {
    const result = compiled(renamed, translations, lock);
    expect(i18n(result)).toEqual([`i18n/unknown: \`fr/${PURPOSE}\` has the name that \`${now}\` had before`]);
    expect(documentOf(result, now).units.map(({ state }) => state)).not.toContain("stale");
    expect(result.model!.translations[0]?.untranslated).toEqual([]);
    const after = acceptTranslations(readLock(source("translations.lock", lock)).value, result.languages, [
      readAccepted("fr/data.md"),
    ]);
    expect(after.get(`fr ${now} #why`)).toBeDefined();
    expect(after.has(`fr ${PURPOSE} #why`)).toBe(false);
  });

  test("has the file of its new name where there are both", () => {
    const both = [...translations, source(`fr/${now}`, "# Autre\n")];
    expect(i18n(compiled(renamed, both, lock))).toContain(
      `i18n/unknown: \`fr/${PURPOSE}\` translates no document of this policy`,
    );
  });
});

test("an item that has another id now keeps its lines in the lock; its translation is to be written under the new one", () => {
  const labels = (id: string): string => `---\n${id}:\n  label: nom\n---\n# Données\n`;
  const before = files.map((file) =>
    file.within === "data.md" ? { ...file, text: file.text.replace("name: {", "name: { label: name,") } : file,
  );
  const now = before.map((file) => ({
    ...file,
    text: file.text
      .replace("name: { label: name,", "full-name: { label: name, formerly: [name],")
      .replaceAll("[name, address]", "[full-name, address]"),
  }));
  const { languages } = compiled(before, [source("fr/data.md", labels("name"))]);
  const accepted = writeLock(acceptTranslations(new Map(), languages, []));
  const stateOf = (id: string): string | undefined =>
    documentOf(compiled(now, [source("fr/data.md", labels(id))], accepted), "data.md").units.find(
      ({ unit }) => unit.key === "/full-name/label",
    )?.state;
  expect([stateOf("full-name"), stateOf("name")]).toEqual(["fresh", "missing"]);
  expect(i18n(compiled(now, [source("fr/data.md", labels("name"))], accepted))).toContain(
    "i18n/unknown: `name` is the id that `full-name` had before",
  );
});

describe("facts", () => {
  test("labels under an id that the source does not have are unknown texts, not facts", () => {
    const old = "---\nold:\n  label: ancien\nother:\n  label: autre\n  kept: 3 ans\n---\n# Titre\n";
    const { languages } = compiled(files, [source("fr/data.md", old)]);
    const extra = languages[0]?.documents.find(({ source: path }) => path === "data.md")?.extra;
    expect(extra?.map(({ kind, name }) => [kind, name])).toEqual([
      ["text", "old"],
      ["fact", "other"],
    ]);
  });

  const wrong = "---\nname:\n  label: nom\n  kept: 3 ans\n  __proto__: x\n---\n# Ce que nous savons\n";

  test("a fact in a translation is an error, and its deletion leaves the rest", () => {
    const result = compiled(files, [source("fr/data.md", wrong)]);
    const facts = result.diagnostics.filter(({ rule }) => rule === "i18n/facts");
    expect(facts.map(({ message }) => message)).toEqual([
      "`name.kept` is a fact, and facts stand in `data.md` alone",
      "`name.__proto__` is a fact, and facts stand in `data.md` alone",
    ]);
    const edits = facts.flatMap(({ fix }) => fix?.edits ?? []).toReversed();
    const mended = edits.reduce(
      (text, { place, text: put }) => text.slice(0, place.start.offset) + put + text.slice(place.end.offset),
      wrong,
    );
    expect(mended).toBe("---\nname:\n  label: nom\n---\n# Ce que nous savons\n");
  });
});

describe("the lock", () => {
  test("reads what it wrote, whatever the order, and the same lock is the same text", () => {
    const entry = tuple(
      constantFrom("fr", "pt-BR"),
      constantFrom("a.md", "purposes/b.md"),
      constantFrom("#why", "/a/b"),
    );
    const hash = stringMatching(/^[0-9a-f]{32}$/);
    assert(
      property(array(tuple(entry, hash)), (entries) => {
        const given = new Map(entries.map(([key, value]) => [key.join(" "), value]));
        const text = writeLock(given);
        const { value, diagnostics } = readLock(source("translations.lock", text));
        expect(diagnostics).toEqual([]);
        expect(new Map([...value].toSorted())).toEqual(new Map([...given].toSorted()));
        expect(writeLock(new Map([...given].toReversed()))).toBe(text);
      }),
    );
  });

  test("the same part with two hashes is an error, with the same hash twice none", () => {
    const line = (digit: string): string => `fr rights.md #title ${digit.repeat(32)}\n`;
    expect(readLock(source("translations.lock", line("1") + line("1"))).diagnostics).toEqual([]);
    const [wrong] = readLock(source("translations.lock", line("1") + line("2"))).diagnostics;
    expect(wrong).toMatchObject({ rule: "i18n/lock", place: { start: { line: 2 } } });
  });

  test("a document that cannot be read for the moment keeps its lines, whichever side is broken", () => {
    const before = readLock(source("translations.lock", lock)).value;
    const broken = "---\na: [\n---\n# x\n";
    for (const path of [PURPOSE, `fr/${PURPOSE}`]) {
      const put = (all: readonly SourceFile[]): readonly SourceFile[] =>
        all.map((file) => (file.within === path ? { ...file, text: broken } : file));
      const { languages } = compiled(put(files), put(translations), lock);
      expect(languages[0]?.unread).toEqual([path]);
      expect(writeLock(acceptTranslations(before, languages, [readAccepted("fr/rights.md")]))).toBe(lock);
    }
  });

  test("a part that is accepted alone leaves the others behind, and lines of parts that are gone go", () => {
    const old = new Map([
      ["fr gone.md #why", "0".repeat(32)],
      ["de rights.md #title", "1".repeat(32)],
    ]);
    const folders = compiled(files, translations).languages;
    const after = acceptTranslations(old, folders, [readAccepted(`fr/${PURPOSE}#why`)]);
    expect([...after.keys()]).toEqual(["de rights.md #title", `fr ${PURPOSE} #why`]);
  });
});

describe("what a translator gives", () => {
  const document = documentOf(compiled(files, translations, lock), PURPOSE);

  test("a text that would divide the file otherwise is refused, and what stood there stays", () => {
    for (const text of ["A\n\n## B", "A\n\n# B", "A\n\n---\n\nB\n===", "<!-- -->\n\n## B {#why}"]) {
      const { refused, text: composed } = composeTranslation(document, new Map([["section.why", text]]));
      expect(refused).toEqual(["section.why"]);
      expect(composed).toBe(document.parsed?.file.text);
    }
    expect(composeTranslation(document, new Map([["title", "a\nb"]])).refused).toEqual(["title"]);
    expect(composeTranslation(document, new Map([["summary", "a\n\nb"]])).refused).toEqual(["summary"]);
  });

  test("any text is taken whole or refused whole, whatever is in it", () => {
    const piece = constantFrom(
      "mot",
      "#",
      "##",
      "---",
      "\n",
      "\n\n",
      "{#why}",
      "- a",
      "`",
      "<!--",
      "-->",
      "é",
      "\u202E",
      "__proto__: x",
      "> q",
      " ",
    );
    const text = array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(""));
    assert(
      property(constantFrom("title", "summary", "heading.why", "section.why"), text, (id, said) => {
        const { refused, text: composed } = composeTranslation(document, new Map([[id, said]]));
        const again = documentOf(compiled(files, [source(`fr/${PURPOSE}`, composed)], lock), PURPOSE);
        const found =
          exchangeOf({ language: "fr", listed: true, documents: [again], strangers: [], unread: [] }).get(PURPOSE) ??
          [];
        const before =
          exchangeOf({ language: "fr", listed: true, documents: [document], strangers: [], unread: [] }).get(PURPOSE) ??
          [];
        const expected = before.map((each) => {
          const taken = each.id === id && !isBlank(said) && refused.length === 0;
          return taken
            ? id === "section.why"
              ? said.replace(/^(?:[^\S\n]*\n)+/, "").trimEnd()
              : said.trim()
            : each.target;
        });
        expect(found.map(({ target }) => target)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test("what is not given stays byte for byte: comments, blank lines, paragraphs of the translator's own, quotes", () => {
    const before = `---\r\n# asked of Anne\r\naims:   { "mission": 'ancien', own: x } # à revoir\r\n---\r\n\r\n\r\n# Titre\r\n<!-- candor-allow plain/budget -- bref -->\r\n\r\n\r\nRésumé.\r\n\r\nUn paragraphe à nous.\r\n<!-- fin -->\r\n`;
    const mission = documentOf(compiled(files, [source("fr/mission.md", before)]), "mission.md");
    const given = new Map([
      ["text.aims.mission", "nouveau, [et] bon"],
      ["summary", "Autre."],
    ]);
    const expected = before.replace("'ancien'", '"nouveau, [et] bon"').replace("Résumé.", "Autre.");
    expect(composeTranslation(mission, given)).toEqual({ text: expected, refused: [], barred: [] });
    expect(composeTranslation(mission, new Map()).text).toBe(before);
  });

  test("a text in several lines among the facts is replaced in its place", () => {
    const before = "---\naims:\n  mission: |\n    ancien\n    texte\n# après\npromises: {}\n---\n# Titre\n";
    const mission = documentOf(compiled(files, [source("fr/mission.md", before)]), "mission.md");
    expect(composeTranslation(mission, new Map([["text.aims.mission", "nouveau"]])).text).toBe(
      before.replace(/\|\n.*\n.*\n/, "nouveau\n"),
    );
  });

  test("a part that the file lacks comes behind the one that stands before it in the source", () => {
    const cut = source(`fr/${PURPOSE}`, "# Titre\n## Pourquoi {#why}\n<!-- gardé -->\n## Et sinon {#refuse}\nRien.\n");
    const before = documentOf(compiled(files, [cut]), PURPOSE);
    const given = new Map([
      ["section.benefit", "Du pain."],
      ["summary", "Résumé."],
    ]);
    expect(composeTranslation(before, given).text).toBe(
      "# Titre\n\nRésumé.\n\n## Pourquoi {#why}\n<!-- gardé -->\n\n## What you get\n\nDu pain.\n\n## Et sinon {#refuse}\nRien.\n",
    );
  });

  test("a section that starts with indented code keeps its indentation", () => {
    const code = "    npm run\n\nVoilà.";
    const { text } = composeTranslation(document, new Map([["section.why", `\n\n${code}\n`]]));
    expect(text).toContain(`\n\n${code}\n\n`);
    const again = documentOf(compiled(files, [source(`fr/${PURPOSE}`, text)]), PURPOSE);
    expect(again.units.find(({ unit }) => unit.key === "#why")?.says?.text).toBe(code);
  });

  test("comments among the facts stay, and a text with quotes, colons and marks comes back as it was", () => {
    const mission = "---\n# asked of Anne\naims:\n  mission: ancien # à revoir\n---\n# Titre\n";
    const before = documentOf(compiled(files, [source("fr/mission.md", mission)]), "mission.md");
    const said = `"Oui": 'non' # pas un commentaire, {a: [b]} & <c>`;
    const { text } = composeTranslation(before, new Map([["text.aims.mission", said]]));
    expect(text).toContain("# asked of Anne");
    expect(text).toContain("# à revoir");
    const after = documentOf(compiled(files, [source("fr/mission.md", text)]), "mission.md");
    expect(after.units.find(({ unit }) => unit.key === "/aims/mission")?.says?.text).toBe(said);
  });
});

test("a hash sees words, not how they are wrapped or composed", () => {
  const hash = (text: string): string => hashOf({ heading: null, text });
  expect(hash("one two\n  three")).toBe(hash(" one  two three "));
  expect(hash("caf\u00E9")).toBe(hash("cafe\u0301"));
  expect(hash("one two")).not.toBe(hash("one two."));
  expect(hash("- one\n- two")).not.toBe(hash("- one - two"));
  expect(hash("1. one\n2. two")).not.toBe(hash("1. one 2. two"));
  expect(hash("one\n\ntwo")).not.toBe(hash("one two"));
  expect(hash("one\n \n\ntwo\r\nthree")).toBe(hash("one\n\ntwo three"));
  expect(hash("- one\n  two\n- three")).toBe(hash("- one two\r\n- three"));
  expect(hashOf({ heading: "a", text: "b" })).not.toBe(hash("a b"));
});

describe("a hash sees what Markdown means", () => {
  const hash = (text: string): string => hashOf({ heading: null, text });

  test.each([
    ["an item inside another", "- a\n- b", "- a\n  - b"],
    ["an item inside another of a numbered list", "1. a\n2. b", "1. a\n   2. b"],
    ["an item two deep", "- a\n  - b\n  - c", "- a\n  - b\n    - c"],
    ["a paragraph that belongs to an item", "- a\n\nb", "- a\n\n  b"],
    ["the lines of code between fences", "```\na\nb\n```", "```\na b\n```"],
    ["how far code is moved in", "```\na\n  b\n```", "```\na\nb\n```"],
    ["a blank line in code", "```\na\n\nb\n```", "```\na\nb\n```"],
    ["code between fences inside an item", "- x\n\n  ~~~\n  a\n  b\n  ~~~", "- x\n\n  ~~~\n  a b\n  ~~~"],
    ["the lines of code that is moved in", "x\n\n    a\n    b", "x\n\n    a b"],
    ["a text that becomes code", "x\n\na b", "x\n\n    a b"],
    ["what stands first and becomes code", "a", "    a"],
    ["blanks in code", "```\na  b\n```", "```\na b\n```"],
  ])("%s is a change", (_, one, other) => {
    expect(hash(one)).not.toBe(hash(other));
  });

  test.each([
    ["how far an item is moved in", "- a\n  - b\n    - c", "- a\n    - b\n        - c"],
    ["blanks behind a bullet", "- a\n  - b", "-   a\n    - b"],
    ["one blank too few for another depth", "- a\n- b", "- a\n - b"],
    ["a line that goes on inside an item", "- a\n  - b c", "- a\n  - b\n    c"],
    ["a line that goes on at the margin", "- a\n  - b c", "- a\n  - b\nc"],
    ["tabs", "- a\n\n  b\n  - c", "-\ta\n\n\tb\n\t- c"],
    ["blanks behind a line of code", "```\na\n```", "```  \na\n```"],
    ["how far a fence is moved in", "- x\n\n  ```\n  a\n  ```", "- x\n\n   ```\n   a\n   ```"],
    ["Windows line ends", "- a\n  - b\n\n```\na\n```", "- a\r\n  - b\r\n\r\n```\r\na\r\n```"],
  ])("%s is none", (_, one, other) => {
    expect(hash(one)).toBe(hash(other));
  });

  /** Written by the first `translations.lock`, which saw neither: what has neither is still fresh. */
  test.each([
    ["one two\n  three", "024569568d8579b066c722f4380b1aa1"],
    ["- one\n- two\n\nafter", "e4bfbc1c4fb9488fe0c11b62f8caf047"],
    ["1. a\n2. b\n   more", "c44b29ffe18fdd27714e186e4ecf7f67"],
    ["> q\n> r\n\n| a | b |\n|--|--|\n| 1 | 2 |\n\n### x\ny", "2c509e2bd4e5463b148d240f96dad965"],
    ["* a\r\n* b\r\n\r\n\r\ntext  here", "0b3fcd1df925fa33a8f7045b87937f2d"],
  ])("an older lock still holds for %j", (text, expected) => {
    expect(hash(text)).toBe(expected);
  });
});

test("five hundred languages of every section: none of them is lost, and one changed section is behind in each", () => {
  const letters = "abcdefghijklmnopqrstuvwxyz".split("");
  const regions = letters
    .flatMap((a) => letters.map((b) => `${a}${b}`))
    .filter((region) => isLanguageTag(`en-${region}`));
  const tags = ["en", "fr", "de"].flatMap((language) => regions.map((region) => `${language}-${region}`)).slice(0, 500);
  const many = tags.flatMap((tag) => translations.map(({ within, text }) => source(within.replace(/^fr/, tag), text)));
  const folders = compiled(minimal(), many).languages;
  const accepted = writeLock(acceptTranslations(new Map(), folders, []));
  expect(accepted.length).toBeGreaterThan(1_000_000);
  const all = compiled(minimal(), many, accepted);
  expect(i18n(all)).toEqual([]);
  expect(all.model?.translations.filter(({ untranslated }) => untranslated.length === 0)).toHaveLength(500);
  const changed = minimal().map((file) =>
    file.within === PURPOSE ? { ...file, text: file.text.replace(/(## Why\n\n).*/, "$1Another reason.") } : file,
  );
  const { model } = compiled(changed, many, accepted);
  expect(new Set(model?.translations.map(({ untranslated }) => untranslated.join()))).toEqual(
    new Set([`${PURPOSE.replace(".md", "")}#why`]),
  );
}, 60_000);

describe("a text among the facts that the file lacks", () => {
  /** The facts of `fr/mission.md`, and how they are once the promise has a text. */
  const added: readonly (readonly [what: string, before: string, after: string])[] = [
    ["facts that say nothing", "", "promises:\n  no-sale: Jamais: non.\n"],
    ["a comment alone", "# à Anne\n", "# à Anne\npromises:\n  no-sale: Jamais.\n"],
    [
      "comments, quotes and blank lines of the translator",
      `# à Anne\n\naims:   { "mission":  'a' } # b\n\n# fin\n`,
      `# à Anne\n\naims:   { "mission":  'a' } # b\npromises:\n  no-sale: Jamais.\n\n# fin\n`,
    ],
    [
      "a group in lines, moved in by four, with a comment behind its last",
      "promises:\n    other: 'x' # garder\n\n# après\naims: {}\n",
      "promises:\n    other: 'x' # garder\n    no-sale: Jamais.\n\n# après\naims: {}\n",
    ],
    [
      "a group whose last text has several lines",
      "promises:\n  other: |\n    x\n    y\naims: {}\n",
      "promises:\n  other: |\n    x\n    y\n  no-sale: Jamais.\naims: {}\n",
    ],
    [
      "a group with a group in it",
      "promises:\n  other:\n    says: x\n    proof: y # z\naims: {}\n",
      "promises:\n  other:\n    says: x\n    proof: y # z\n  no-sale: Jamais.\naims: {}\n",
    ],
    ["a group in brackets", "promises: { other: x } # y\n", "promises: { other: x, no-sale: Jamais. } # y\n"],
    [
      "a group in brackets, with a comma too many",
      "promises: {other: x, }\n",
      "promises: {other: x, no-sale: Jamais., }\n",
    ],
    ["empty brackets", "promises: {}\naims: {}\n", "promises: { no-sale: Jamais. }\naims: {}\n"],
    ["a name with nothing behind it", "promises: # ici\naims: {}\n", "promises: # ici\n  no-sale: Jamais.\naims: {}\n"],
    ["its own name with nothing behind it", "promises:\n  no-sale: # ici\n", "promises:\n  no-sale: Jamais. # ici\n"],
    ["all of it in brackets", "{ aims: {} }\n", "{ aims: {}, promises: { no-sale: Jamais. } }\n"],
    ["a last line without its end", "promises: { other: x }", "promises: { other: x, no-sale: Jamais. }"],
  ].map(([what = "", before = "", after = ""]) => [what, before, after] as const);

  const compose = (facts: string, text: string): ReturnType<typeof composeTranslation> => {
    const file = source(
      "fr/mission.md",
      `---\n${facts}${facts === "" || facts.endsWith("\n") ? "" : "\n"}---\n# Titre\n`,
    );
    const mission = documentOf(compiled(files, [file]), "mission.md");
    return composeTranslation(mission, new Map([["text.promises.no-sale", text]]));
  };

  test.each(added)("is added, and all else stays: %s", (_, before, after) => {
    const said = after.includes("Jamais: non.") ? "Jamais: non." : "Jamais.";
    const end = after.endsWith("\n") ? "" : "\n";
    const expected = after.replace("Jamais: non.", '"Jamais: non."');
    expect(compose(before, said)).toEqual({ text: `---\n${expected}${end}---\n# Titre\n`, refused: [], barred: [] });
  });

  test.each(["promises: jamais\n", "promises: [a]\n", "promises: 3\n", "promises: { no-sale: { says: x } }\n"])(
    "is refused where something else stands in its place: %j",
    (facts) => {
      expect(compose(facts, "Jamais.")).toEqual({
        text: `---\n${facts}---\n# Titre\n`,
        refused: [],
        barred: ["text.promises.no-sale"],
      });
    },
  );

  test("keeps Windows line ends", () => {
    const { text } = compose("# à Anne\r\npromises:\r\n  other: x\r\n", "Jamais.");
    expect(text).toBe("---\n# à Anne\r\npromises:\r\n  other: x\r\n  no-sale: Jamais.\r\n---\n# Titre\n");
  });

  test("of a list: behind those that are there, with nothing for those between", () => {
    const transfers = [1, 2, 3].map(
      (at) => `    - { from: EU, to: U${at === 1 ? "S" : at === 2 ? "K" : "A"}, by: a${at} }\n`,
    );
    const abroad = files.map((file) =>
      file.within === "recipients.md"
        ? {
            ...file,
            text: file.text.replace(/\n {2}where: .*\n/, `\n  where: US\n  transfers:\n${transfers.join("")}`),
          }
        : file,
    );
    const id = /^(\S+):/m.exec(
      files.find(({ within }) => within === "recipients.md")?.text.replace("---\n", "") ?? "",
    )?.[1];
    const before = (list: string): string => `---\n${id}:\n  transfers: ${list} # ici\n---\n# Qui\n`;
    const composed = (list: string, at: number): string =>
      composeTranslation(
        documentOf(compiled(abroad, [source("fr/recipients.md", before(list))]), "recipients.md"),
        new Map([[`text.${id}.transfers.${at}.by`, "b, c"]]),
      ).text;
    expect(composed("[{ by: a }]", 1)).toBe(before('[{ by: a }, { by: "b, c" }]'));
    expect(composed("[{ by: a }]", 2)).toBe(before('[{ by: a }, null, { by: "b, c" }]'));
    expect(composed("[{ by: a }, null, { by: x }]", 1)).toBe(before('[{ by: a }, { by: "b, c" }, { by: x }]'));
    const block = `---\n${id}:\n  transfers:\n  - by: a # x\n  # fin\n---\n# Qui\n`;
    const { text } = composeTranslation(
      documentOf(compiled(abroad, [source("fr/recipients.md", block)]), "recipients.md"),
      new Map([[`text.${id}.transfers.1.by`, "b, c"]]),
    );
    expect(text).toBe(block.replace("# x\n", "# x\n  - by: b, c\n"));
  });

  test("any text, among any facts, is read as it was given, and what stood there too", () => {
    const facts = constantFrom(...added.map(([, before]) => before));
    const piece = constantFrom(
      "mot",
      "#",
      ": ",
      "\n",
      "- ",
      "{",
      "}",
      ",",
      '"',
      "'",
      "&a",
      "*a",
      "é",
      "|",
      "no",
      "12",
      "  ",
    );
    const text = array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));
    assert(
      property(facts, text, (before, said) => {
        const { text: composed } = compose(before, said);
        const after = documentOf(compiled(files, [source("fr/mission.md", composed)]), "mission.md");
        const says = after.units.find(({ unit }) => unit.key === "/promises/no-sale")?.says?.text;
        expect(says ?? "").toBe(said.trim());
        const lines = before.split("\n").filter((line) => line.startsWith("#"));
        expect(composed.split("\n")).toEqual(expect.arrayContaining(lines));
      }),
      { numRuns: 60 },
    );
  });
});
