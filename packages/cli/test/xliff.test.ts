import { assert, asyncProperty, constantFrom, array, string, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { readXliff } from "../src/translate/read-xliff.ts";
import { toXliff } from "../src/translate/xliff.ts";

const HEAD = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr"><file id="rights">`;

function read(units: string): ReturnType<typeof readXliff> {
  return readXliff(`${HEAD}${units}</file></xliff>`);
}

function textsOf(units: string): unknown {
  const xliff = read(units);
  if (typeof xliff === "string") return xliff;
  const texts = Array.from(xliff.documents.get("rights") ?? [], ([id, { source, target }]) => [id, { source, target }]);
  return { texts: Object.fromEntries(texts), leftOut: xliff.leftOut.map(({ id, because }) => `${id}: ${because}`) };
}

describe("XLIFF", () => {
  test("every text comes back as it was sent, whatever of XML is in it", async () => {
    const piece = constantFrom(
      "&",
      "&amp;",
      "&lt;",
      "AT&T",
      "<b>",
      "</source>",
      "]]>",
      "<![CDATA[",
      "\n",
      "  ",
      '"',
      "é",
      "#",
      "&#10;",
    );
    const text = array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => `a${pieces.join("")}z`);
    await assert(
      asyncProperty(tuple(text, text), async ([source, target]) => {
        const xml = await toXliff(
          new Map([["rights.md", [{ id: "title", source, target, state: "fresh" }]]]),
          "en",
          "fr",
        );
        expect(readXliff(xml)).toMatchObject({
          sourceLanguage: "en",
          language: "fr",
          documents: new Map([["rights", new Map([["title", expect.objectContaining({ source, target })]])]]),
        });
      }),
      { numRuns: 300 },
    );
  });

  test("any text at all makes a file that can be read again", async () => {
    await assert(
      asyncProperty(string({ unit: "binary", minLength: 1 }), async (text) => {
        const units = [{ id: "title", source: text, target: text, state: "stale" } as const];
        expect(readXliff(await toXliff(new Map([["rights.md", units]]), "en", "fr"))).toBeTypeOf("object");
      }),
    );
  });

  test("a file that ends too early is none, wherever it ends", () => {
    const whole = `${HEAD}<unit id="title"><segment><source>a</source><target>b</target></segment></unit></file></xliff>`;
    expect(readXliff(whole)).toBeTypeOf("object");
    for (let end = 0; end < whole.length; end += 1)
      expect(readXliff(whole.slice(0, end))).toMatch(/^is cut off, or no XML/);
  });

  test("segments are one text, in order, with what stands between them; what a memory proposes is none", () => {
    const memory = `<m:matches xmlns:m="urn:oasis:names:tc:xliff:matches:2.0"><m:match><source>x</source><target>y</target></m:match></m:matches>`;
    const units = `<group id="g"><unit id="title">${memory}<segment><source>A.</source><target>Un.</target></segment><ignorable><source> </source></ignorable><segment><source>B.</source><target><![CDATA[Deux.]]></target></segment></unit></group>`;
    expect(textsOf(units)).toEqual({ texts: { title: { source: "A. B.", target: "Un. Deux." } }, leftOut: [] });
  });

  test("a text with marks, in another order or half translated is left out by name; one without a translation says nothing", () => {
    const unit = (id: string, ...segments: readonly string[]): string =>
      `<unit id="${id}">${segments.map((segment) => `<segment><source>A</source>${segment}</segment>`).join("")}</unit>`;
    const units = [
      unit("title", '<target>a <pc id="1">b</pc></target>'),
      unit("summary", '<target order="2">a</target>', '<target order="1">b</target>'),
      unit("section.why", "<target>a</target>", ""),
      unit("section.more", ""),
      unit("section.last", "<target/>"),
    ];
    expect(textsOf(units.join(""))).toEqual({
      texts: {},
      leftOut: ["rights/title: marks", "rights/summary: order", "rights/section.why: half"],
    });
  });

  test("of a text that stands there twice the first counts, and the other is left out, at its place", () => {
    const unit = (target: string): string => `<unit id="title"><segment><source>A</source>${target}</segment></unit>\n`;
    const units = [unit("<target>a</target>"), unit("<target/>"), unit("<target>b</target>")].join("");
    expect(textsOf(units)).toEqual({
      texts: { title: { source: "A", target: "a" } },
      leftOut: ["rights/title: twice"],
    });
    const found = read(units);
    const [left] = typeof found === "string" ? [] : found.leftOut;
    expect(`${HEAD}${units}`.slice(left?.from, left?.to)).toBe('<unit id="title">');
    expect(left?.from).toBe(HEAD.length + units.lastIndexOf("<unit"));
  });
});
