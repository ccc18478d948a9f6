/** Each formula on a text that is small enough to count by hand, and what must not change a measure. */
import { measureProse, type ProseMeasure } from "@candor/compiler";
import * as fc from "fast-check";
import { fleschKincaid } from "flesch-kincaid";
import { describe, expect, test } from "vitest";
import { type Counts, countSentence, sumOf } from "../../src/lint/plain/counts.ts";
import { FLESCH_KINCAID } from "../../src/lint/plain/measures.ts";
import { blockOf } from "../../src/lint/plain/blocks.ts";
import { sentencesOf } from "../../src/lint/plain/sentences.ts";
import { tongueOf } from "../../src/lint/plain/tongues.ts";
import { wordsIn } from "../../src/lint/words-in.ts";

describe("D48: each formula equals what a hand computes", () => {
  test.each([
    // 14 words and 16 syllables in 2 sentences: da-ta and cop-y have two.
    [
      "en",
      "We post your bread. You can ask us for a copy of your data.",
      "Flesch-Kincaid",
      0.39 * 7 + (11.8 * 16) / 14 - 15.59,
    ],
    // 9 words, 15 syllables: en-voy-ons, pou-vez, de-man-der, co-pie; the e of votre and une is mute.
    [
      "fr",
      "Nous envoyons votre pain. Vous pouvez demander une copie.",
      "Kandel-Moles",
      207 - 1.015 * 4.5 - (73.6 * 15) / 9,
    ],
    // 7 words, 13 syllables: u-sa-mos, co-rre-o, pue-des, de-cir.
    ["es", "Usamos tu correo. Puedes decir que no.", "Fernández Huerta", 206.84 - 1.02 * 3.5 - (60 * 13) / 7],
    // 7 words, 10 syllables: ba-cken, kön-nen, sa-gen.
    ["de", "Wir backen Brot. Sie können Nein sagen.", "Amstad", 180 - 3.5 - (58.5 * 10) / 7],
    // 8 words, 32 letters.
    ["it", "Usiamo il tuo indirizzo. Puoi dire di no.", "Gulpease", 89 + (300 * 2 - 10 * 32) / 8],
    // 8 words, two of them of four syllables or more: wy-sy-ła-my, ad-mi-ni-stra-tor; prze-twa-rza has three.
    ["pl", "Wysyłamy chleb pod wskazany adres. Administrator przetwarza dane.", "FOG-PL", 0.4 * (4 + (100 * 2) / 8)],
  ])("%s", (language, text, formula, value) => {
    const { kind, score } = measureProse(text, language);
    expect(kind).toBe("readability");
    expect(score?.formula).toBe(formula);
    expect(score?.value).toBeCloseTo(value, 10);
  });

  test("Japanese has a length in characters and a share of kanji, and no score", () => {
    const measured = measureProse("パンを焼きます。住所は使いません。", "ja");
    expect(measured).toMatchObject({ kind: "length", score: null, kanjiShare: 4 / 17 });
    expect(measured.sentences).toMatchObject({ count: 2, in: "characters", mean: 8.5, longest: 9, limit: 60 });
    expect(measured.words).toBeGreaterThan(6);
  });

  test("Arabic has a length and LIX: five words in two sentences, one of them of more than six letters", () => {
    const measured = measureProse("نستخدم المعلومات. نرسل الخبز إليك.", "ar");
    expect(measured).toMatchObject({ kind: "length", score: null, words: 5, lix: 2.5 + 20, kanjiShare: null });
    expect(measured.sentences).toMatchObject({ count: 2, mean: 2.5 });
    expect(measureProse("لِمَاذَا", "ar").lix, "vowel signs are no letters").toBe(1);
  });

  test("Thai has words and no sentences", () => {
    const measured = measureProse("เราใช้ที่อยู่ของคุณเพื่อส่งขนมปัง เราไม่ขายข้อมูลของคุณ", "th");
    expect(measured).toMatchObject({ kind: "length", score: null, sentences: null });
    expect(measured.words).toBeGreaterThan(8);
  });

  test("of a language that nobody knows, the length is all", () => {
    expect(measureProse("Wij bakken brood. Het is vers.", "nl")).toMatchObject({
      kind: "length",
      score: null,
      words: 6,
    });
    expect(measureProse("我们烤面包。", "zh").sentences).toBeNull();
    expect(measureProse("", "en")).toMatchObject({ kind: "length", score: null, words: 0, sentences: null });
  });
});

test("reading takes a minute for 238 words", () => {
  expect(measureProse("word ".repeat(476), "en").minutes).toBe(2);
});

test("hedges and vague phrases are counted; a language without lists has none to count", () => {
  const text = "We may share it. You may ask us. It may not be sold. We began in May. We change it from time to time.";
  expect(measureProse(text, "en")).toMatchObject({ hedgesPerThousand: 1000 / 24, vaguePhrases: 1 });
  expect(measureProse(text, "th")).toMatchObject({ hedgesPerThousand: null, vaguePhrases: null });
});

test("code, addresses and HTML are no prose; each item, heading and cell is a sentence of its own", () => {
  const count = (text: string) => {
    const { words, sentences } = measureProse(text, "en");
    return [words, sentences?.count ?? 0];
  };
  expect(count("We bake.\n\n```\nno prose at all\n```\n\n<b>We</b> `post` it.")).toEqual([4, 2]);
  expect(count("Write to care@kettlefinch.example or see https://kettlefinch.example/a?b=c.d now.")).toEqual([5, 1]);
  expect(count("### What\n\n- one thing\n- another thing\n\nEnd")).toEqual([6, 4]);
  expect(count("Name | Use\n--|--\nEmail | To write. Not to sell.")).toEqual([8, 5]);
  expect(count("> We bake\n> bread.")).toEqual([3, 1]);
});

const word = fc.constantFrom(
  "we",
  "bake",
  "bread",
  "information",
  "privacy",
  "don't",
  "well-known",
  "10,000",
  "día",
  "façade",
);
const sentence = fc
  .array(word, { minLength: 1, maxLength: 30 })
  .map((words) => `${words.join(" ").replace(/^./, (first) => first.toUpperCase())}.`);

describe("a measure", () => {
  test.each(["en", "fr", "es", "de", "it", "pl", "ar", "pt"])(
    "is the same for sentences in any order: %s",
    (language) => {
      const orders = fc
        .array(sentence, { minLength: 2, maxLength: 8 })
        .chain((sentences) =>
          fc.tuple(fc.constant(sentences), fc.shuffledSubarray(sentences, { minLength: sentences.length })),
        );
      fc.assert(
        fc.property(orders, ([a, b]) => {
          expect(rounded(measureProse(b.join(" "), language))).toEqual(rounded(measureProse(a.join(" "), language)));
        }),
      );
    },
  );

  test.each([
    ["en", 1],
    ["fr", -1],
    ["es", -1],
    ["de", -1],
    ["it", -1],
    ["pl", 1],
  ])("says that a text is harder where a full stop is taken out: %s", (language, direction) => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const score = (text: string) => measureProse(text, language).score?.value ?? NaN;
        const joined = `${a.slice(0, -1)} ${b.toLowerCase()}`;
        expect((score(joined) - score(`${a} ${b}`)) * direction).toBeGreaterThan(0);
      }),
    );
  });
});

test("Flesch-Kincaid is that of the package flesch-kincaid, for any counts", () => {
  const positive = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(positive, positive, positive, (sentences, words, syllables) => {
      const counts: Counts = { ...sumOf([]), sentences, words, syllables };
      const theirs = fleschKincaid({ sentence: sentences, word: words, syllable: syllables });
      expect(FLESCH_KINCAID.score(counts)).toBeCloseTo(theirs, 6);
    }),
  );
});

test("counts of parts add up to the counts of the whole", () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
      const en = tongueOf("en")!;
      const counts = (text: string): Counts =>
        sumOf(sentencesOf(blockOf(text, 0, text.length), wordsIn(text), en.stops).map((one) => countSentence(one, en)));
      expect(counts(sentences.join(" "))).toEqual(sumOf(sentences.map(counts)));
    }),
  );
});

/** Sums in another order differ in their last digits. */
function rounded(measure: ProseMeasure): unknown {
  return JSON.parse(
    JSON.stringify(measure, (_, value) => (typeof value === "number" ? Math.round(value * 1e6) : value)),
  );
}
