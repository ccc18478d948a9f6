import { describe, expect, test } from "vitest";
import * as fc from "fast-check";
import { blockOf } from "../../src/lint/plain/blocks.ts";
import { sentencesOf } from "../../src/lint/plain/sentences.ts";
import { tongueOf } from "../../src/lint/plain/tongues.ts";
import { wordsIn } from "../../src/lint/words-in.ts";

function split(text: string, language: string): readonly string[] {
  const stops = tongueOf(language)!.stops;
  return sentencesOf(blockOf(text, 0, text.length), wordsIn(text), stops).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe("a sentence ends where it ends", () => {
  test.each([
    ["en", "Ask us. We answer!", ["Ask us.", "We answer!"]],
    ["en", "Do you know? Yes… We do.", ["Do you know?", "Yes…", "We do."]],
    ["en", 'He said "no." We stopped.', ['He said "no."', "We stopped."]],
    [
      "en",
      "It takes 3.5 days (at most 10,000 hours). See No. 5 of Mr. Finch, e.g. on kettle.example.",
      ["It takes 3.5 days (at most 10,000 hours).", "See No. 5 of Mr. Finch, e.g. on kettle.example."],
    ],
    ["en", "Say no. We stop.", ["Say no.", "We stop."]],
    ["en", "So do I. You too.", ["So do I.", "You too."]],
    ["en", "Under U.S. law and J. Smith's rule.", ["Under U.S. law and J. Smith's rule."]],
    [
      "en",
      "Bread, rolls, etc. are fresh. Cakes etc. We bake them.",
      ["Bread, rolls, etc. are fresh.", "Cakes etc.", "We bake them."],
    ],
    ["en", "One | Two | Three", ["One", "Two", "Three"]],
    [
      "de",
      "Wir backen z. B. Brot, d. h. am 3. Mai bzw. Juni. Das ist Art. 6.",
      ["Wir backen z. B. Brot, d. h. am 3. Mai bzw. Juni.", "Das ist Art. 6."],
    ],
    ["fr", "C'est p. ex. M. Dupont ! Voir art. 6. Oui ?", ["C'est p. ex. M. Dupont !", "Voir art. 6.", "Oui ?"]],
    ["es", "¿Por qué? Para el Sr. López. ¡Sí!", ["Por qué?", "Para el Sr. López.", "Sí!"]],
    ["pl", "Robimy to np. w domu. Od 3 maja.", ["Robimy to np. w domu.", "Od 3 maja."]],
    ["ja", "パンを焼きます。「はい」と言えますか？はい！", ["パンを焼きます。", "はい」と言えますか？", "はい！"]],
    ["ar", "هل تعرف؟ نعم. شكرا", ["هل تعرف؟", "نعم.", "شكرا"]],
  ])("%s: %s", (language, text, expected) => {
    expect(split(text, language)).toEqual(expected);
  });
});

test("sentences follow each other, hold every word, and none holds two", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.constantFrom("en", "de", "ja", "ar"),
      (text, language) => {
        const words = wordsIn(text);
        const sentences = sentencesOf(blockOf(text, 0, text.length), words, tongueOf(language)!.stops);
        expect(sentences.flatMap((sentence) => sentence.words)).toEqual(words);
        let before = 0;
        for (const { start, end, words: own } of sentences) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThanOrEqual(own.at(-1)?.end ?? start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

test("words are what the expression says, faster", () => {
  const halves = fc.constantFrom("a", "\uD835", "\uDCB2", "\u0301", " ", "𝒲");
  const text = fc.oneof(
    fc.array(halves).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 60 }),
  );
  fc.assert(
    fc.property(text, (value) => {
      const oracle = [...value.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => [
        index,
        index + word.length,
      ]);
      expect(wordsIn(value).map(({ start, end }) => [start, end])).toEqual(oracle);
    }),
    { numRuns: 500 },
  );
});
