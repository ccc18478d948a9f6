/** What sections are called in nine languages. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headingFor, HEADINGS, keyOfHeading, normalHeading, sectionKeys } from "../src/headings/heading-keys.ts";
import { compileWith, said } from "./policy.ts";

const KINDS = ["mission", "purpose", "breach"] as const;

test("there are headings for nine languages, and each has several for every section", () => {
  expect([...HEADINGS.keys()].toSorted()).toEqual(["ar", "de", "en", "es", "fr", "ja", "pl", "pt", "th"]);
  for (const [language, headings] of HEADINGS) {
    for (const kind of KINDS) {
      expect([language, Object.keys(headings[kind])]).toEqual([language, sectionKeys(kind)]);
      for (const aliases of Object.values(headings[kind])) expect(aliases.length).toBeGreaterThan(1);
    }
  }
});

test("no heading means two sections of a kind, in whatever languages", () => {
  for (const kind of KINDS) {
    const keys = new Map<string, string>();
    for (const headings of HEADINGS.values()) {
      for (const [key, aliases] of Object.entries(headings[kind])) {
        for (const alias of aliases.map(normalHeading)) {
          expect([kind, alias, keys.get(alias) ?? key]).toEqual([kind, alias, key]);
          keys.set(alias, key);
        }
      }
    }
  }
});

describe("a heading is the same", () => {
  test.each([
    ["in capitals, with marks at its end", "WHAT YOU GET?!", "benefit"],
    ["with a full-width question mark", "断れますか？", "refuse"],
    ["with an Arabic question mark", "هل يمكنك الرفض؟", "refuse"],
    ["with Arabic vowel signs and lengthening", "لِمَـــاذَا؟", "why"],
    ["with both Spanish question marks", "¿Qué gana?", "benefit"],
    ["with a space before the question mark", "Pouvez-vous refuser ?", "refuse"],
    ["with a typographic apostrophe", "Qu’y gagnez-vous ?", "benefit"],
    ["with accents written apart", "De\u0301tails", "details"],
    ["with a comma", "Was passiert, wenn Sie Nein sagen?", "refuse"],
    ["without it", "Was passiert wenn Sie nein sagen", "refuse"],
    ["with quotation marks", "Wenn Sie „Nein“ sagen", "refuse"],
    ["with a full-width blank", "必要な\u3000理由", null],
    ["with no-break blanks", "If\u00A0you say\u202Fno", "refuse"],
  ])("%s", (_, heading, key) => {
    expect(keyOfHeading(heading, "purpose")).toBe(key);
  });

  test("as itself, in any language and any case", () => {
    const all = KINDS.flatMap((kind) =>
      [...HEADINGS.values()].flatMap((headings) =>
        Object.entries(headings[kind]).flatMap(([key, aliases]) => aliases.map((alias) => ({ kind, key, alias }))),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom("", "?", " …", "：", "."), ({ kind, key, alias }, mark) => {
        expect(keyOfHeading(`${alias}${mark}`, kind)).toBe(key);
        expect(keyOfHeading(alias.toUpperCase(), kind)).toBe(key);
        expect(keyOfHeading(alias.normalize("NFD"), kind)).toBe(key);
      }),
    );
  });

  test("only within its kind, and none for the names of an object's own", () => {
    expect(keyOfHeading("What we do", "purpose")).toBeNull();
    for (const name of ["constructor", "__proto__", "toString"]) {
      expect(keyOfHeading(name, "purpose")).toBeNull();
      expect(headingFor(name, "purpose", name)).toBe(name);
    }
  });
});

const FRENCH = { "company.md": company("fr") };

describe("a missing section is proposed", () => {
  test("in the language of the policy", () => {
    const body =
      "---\nkind: deliver\nbecause: contract\nserves: mission\nneeds: [name, address]\n---\n# Le pain\n\nNous envoyons.\n";
    const compiled = compileWith({ ...FRENCH, "purposes/send-your-bread.md": body });
    const found = said(compiled, "purposes/send-your-bread.md").join("\n");
    for (const heading of ["Pourquoi", "Ce que vous y gagnez", "Si vous dites non"])
      expect(found).toContain(`add the heading "${heading}"`);
  });

  test("in the language of the document's other headings, where company.md is not read yet", () => {
    const facts =
      "---\naims:\n  mission: Envoyer du pain.\npromises: {}\nowner: Moi\nreview: every 12 months\nreviewed: 2026-11-02\n---\n";
    const body =
      "# Mission\n\nNous envoyons du pain.\n\n## Comment cela sert notre mission\n\nSans adresse, pas de pain.\n";
    const found = said(compileWith({ ...FRENCH, "mission.md": `${facts}${body}` }), "mission.md");
    expect(found.join("\n")).toContain('add the heading "Comment nous demander des comptes"');
  });

  test("in English where nothing tells the language", () => {
    expect(
      said(
        compileWith({ "breach.md": compileText("breach.md").replace("## What we do", "## Practice") }),
        "breach.md",
      ).join(),
    ).toContain('add the heading "What we do"');
  });
});

function compileText(within: string): string {
  return compileWith().texts.get(`policies/${within}`) ?? "";
}

function company(language: string): string {
  return compileText("company.md").replace("systems:", `languages: [${language}]\nsystems:`);
}
