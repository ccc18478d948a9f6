import { describe, expect, test } from "vitest";
import {
  englishSyllables,
  frenchSyllables,
  germanSyllables,
  polishSyllables,
  spanishSyllables,
  type Syllables,
} from "../../src/lint/plain/syllables.ts";

/** Words with hyphens where a dictionary divides them as they are spoken. */
const SPOKEN: readonly [string, Syllables, string][] = [
  ["English", englishSyllables, "in-for-ma-tion bread da-ta the pri-va-cy don't asked"],
  [
    "French",
    frenchSyllables,
    "in-for-ma-tion don-nées votre a-dresse en-voy-ons quelque guide cré-er na-ïf u-ti-lisent do-cu-ment con-sen-te-ment lui oui nous a-gent eu-ro-pé-enne",
  ],
  [
    "Spanish",
    spanishSyllables,
    "in-for-ma-ción co-rre-o pa-ís cuen-ta que gue-rra le-er y ley ma-yor ú-ni-co pin-güi-no us-ted bús-que-da",
  ],
  [
    "German",
    germanSyllables,
    "In-for-ma-ti-on Brot ein Haus neu Bäu-me See Kaf-fee Qua-li-tät ak-tu-ell lie-ben Da-ten-schutz",
  ],
  ["Polish", polishSyllables, "in-for-ma-cja wia-ra Eu-ro-pa au-to dzie-ci pry-wat-ność cię ad-mi-ni-stra-tor nie"],
];

describe.each(SPOKEN)("%s", (_, count, words) => {
  test.each(words.split(" "))("%s", (word) => {
    expect(count(word.replaceAll("-", "").toLowerCase())).toBe(word.split("-").length);
  });
});

test("a number is read at a glance, and no word has none", () => {
  for (const count of [englishSyllables, frenchSyllables, spanishSyllables, germanSyllables, polishSyllables]) {
    expect([count("10,000"), count("3rd"), count("brr"), count("z")]).toEqual([1, 1, 1, 1]);
  }
});
