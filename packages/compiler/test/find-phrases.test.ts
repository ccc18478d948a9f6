import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPhrases } from "../src/lint/find-phrases.ts";

function found(text: string, phrases: readonly string[]): readonly string[] {
  return findPhrases(text, phrases).map(({ phrase, start, end }) => `${phrase}: ${text.slice(start, end)}`);
}

describe("phrases", () => {
  test("are whole words in any case, with any marks between them", () => {
    expect(found("Don't! From time\nto time, sometimes.", ["don t", "from time to time", "time"])).toEqual([
      "don t: Don't",
      "from time to time: From time\nto time",
    ]);
  });

  test("may leave the ending of a word open, of the first one too", () => {
    expect(found("A discounted price, discounts", ["discount*", "a discount* price"])).toEqual([
      "a discount* price: A discounted price",
      "discount*: discounts",
    ]);
  });

  test("may have a gap of up to twelve words", () => {
    const phrases = ["such as … and others"];
    expect(found("such as mills, ovens and others", phrases)).toHaveLength(1);
    expect(found(`such as ${"mill ".repeat(12)}and others`, phrases)).toHaveLength(1);
    expect(found(`such as ${"mill ".repeat(13)}and others`, phrases)).toEqual([]);
  });

  test("the longest of those that start together is said", () => {
    expect(found("we may share", ["we", "we may", "we may not"])).toEqual(["we may: we may"]);
  });

  test("of scripts without spaces are found by their characters", () => {
    expect(found("必要に応じて共有する場合があります。", ["場合があります", "必要に応じて"])).toEqual([
      "必要に応じて: 必要に応じて",
      "場合があります: 場合があります",
    ]);
  });

  test("are found where letters and their accents are written apart", () => {
    expect(found("e\u0301ventuellement", ["éventuellement"])).toHaveLength(1);
  });
});

test("single words are found where a plain search by words finds them", () => {
  const word = fc.constantFrom("may", "might", "we", "Maybe", "étage", "x1");
  fc.assert(
    fc.property(
      fc.array(word),
      fc.uniqueArray(
        word.map((one) => one.toLowerCase()),
        { minLength: 1 },
      ),
      (words, list) => {
        const expected = words.map((one) => one.toLowerCase()).filter((one) => list.includes(one));
        expect(findPhrases(words.join(", "), list).map(({ phrase }) => phrase)).toEqual(expected);
      },
    ),
  );
});

/** The oracle: where a phrase that starts at `at` ends, tried word by word; -1 where it does not stand there. */
function endOf(phrase: readonly string[], words: readonly string[], at: number): number {
  const [wanted, ...rest] = phrase;
  if (wanted === undefined) return at;
  if (wanted === "…") {
    const starts = words.map((_, index) => index).slice(at, at + 13);
    return starts.map((start) => endOf(rest, words, start)).find((end) => end >= 0) ?? -1;
  }
  const word = words[at] ?? "";
  const says = wanted.endsWith("*") ? word !== "" && word.startsWith(wanted.slice(0, -1)) : word === wanted;
  return says ? endOf(rest, words, at + 1) : -1;
}

test("of many phrases that begin alike, the one is said that trying each of them finds the longest", () => {
  const word = fc.constantFrom("a", "ab", "abc", "b", "c");
  const open = word.map((one) => `${one}*`);
  const middle = fc.array(fc.oneof({ arbitrary: word, weight: 3 }, open, fc.constant("…")), { maxLength: 3 });
  const phrase = fc
    .tuple(fc.oneof(word, open), middle, fc.oneof(word, open))
    .map(([first, rest, last]) => [first, ...rest, last]);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), fc.uniqueArray(phrase, { selector: String }), (words, list) => {
      const expected: (readonly [start: number, end: number])[] = [];
      for (let at = 0; at < words.length; at++) {
        const end = Math.max(-1, ...list.map((one) => endOf(one, words, at)));
        if (end < 0) continue;
        expected.push([at, end]);
        at = end - 1;
      }
      const starts = words.map((_, index) => words.slice(0, index).join(" ").length + Math.min(index, 1));
      const said = findPhrases(
        words.join(" "),
        list.map((one) => one.join(" ")),
      );
      expect(
        said.map(({ start, end }) => [starts.indexOf(start), starts.findLastIndex((from) => from < end) + 1]),
      ).toEqual(expected);
      for (const { phrase, start, end } of said) {
        const at = starts.indexOf(start);
        expect(endOf(phrase.split(" "), words, at)).toBe(starts.findLastIndex((from) => from < end) + 1);
      }
    }),
  );
});
