import type { Imported } from "@candor/importer";
import { describe, expect, test } from "vitest";
import { DATA_TERMS } from "../src/words/data-terms.ts";
import { draftOf } from "./draft-of.ts";
import { IN_WHOLE, VARIED } from "./varied-sentences.ts";

/** Words of a sentence whose entry or time says all the rest of it. */
const FRAME = new Set("we you your and for of the all never sell data ask collect keep encrypt store".split(" "));

describe("of each sentence, every word is a fact's, or the draft holds all of it, or it is listed", () => {
  test.each(VARIED)("alone: %s", (sentence) => {
    expect(lostOf(sentence, draftOf(sentence))).toEqual([]);
  });

  test.each(["text", "markdown"] as const)("all together, as %s", (format) => {
    const draft = draftOf(VARIED.join("\n\n"), format);
    expect(VARIED.flatMap((sentence) => lostOf(sentence, draft))).toEqual([]);
  });

  test("as points of a list, and in one paragraph", () => {
    const list = draftOf(VARIED.map((sentence) => `- ${sentence}`).join("\n"));
    const paragraph = draftOf(VARIED.slice(0, -1).join(" "));
    expect(VARIED.flatMap((sentence) => lostOf(sentence, list))).toEqual([]);
    expect(VARIED.slice(0, -1).flatMap((sentence) => lostOf(sentence, paragraph))).toEqual([]);
  });
});

test("a draft that holds an entry and not the rest of its sentence has lost it", () => {
  const sentence = "We use your location for theft recovery.";
  const draft = draftOf(sentence);
  const bare = draft.files.map(({ path, text }) => ({ path, text: text.replaceAll(sentence, "") }));
  expect(lostOf(sentence, { ...draft, files: bare })).toEqual(["use", "theft", "recovery"]);
});

test.each(IN_WHOLE)("what the facts say in whole is not quoted besides: %s", (sentence) => {
  expect(draftOf(sentence).quotes).toEqual([]);
});

test("what a sentence says besides its facts is asked about, where it stands", () => {
  const { files, questions } = draftOf(
    "We store your location for the recovery of stolen bikes on the basis of our consent form.",
  );
  const words = "recovery of stolen bikes on the basis of our consent form";
  expect(questions.flatMap(({ path, cites }) => cites.map((cite) => [path, cite.words]))).toContainEqual([
    ["location"],
    words,
  ]);
  expect(files.find(({ path }) => path === "data.md")?.text).toContain(
    `# ? \`location\`: The old policy says more of this`,
  );
});

/** The words of a sentence that the draft and its report hold nowhere. */
function lostOf(sentence: string, draft: Imported): readonly string[] {
  const listed = [...draft.saysNothing.map(({ sentence }) => sentence), ...draft.notUnderstood];
  if (listed.some(({ text }) => text === sentence) || isQuoted(sentence, draft)) return [];
  const own = [...draft.facts, ...draft.entries].filter(({ evidence }) =>
    evidence.some(({ words }) => words === sentence),
  );
  const ids = own.flatMap(({ document, path }) => (document === "data" ? path.slice(0, 1) : []));
  const said = [
    ...own.flatMap((fact) => ("value" in fact ? wordsOf(String(fact.value)) : [])),
    ...DATA_TERMS.filter(({ id }) => ids.includes(id)).flatMap(({ id, phrases }) =>
      wordsOf([id, ...phrases].join(" ")),
    ),
  ];
  return wordsOf(sentence).filter((word) => !FRAME.has(word) && !said.includes(word));
}

/** Whether the files hold a sentence word for word, beside a question that cites it. */
function isQuoted(sentence: string, { files, quotes }: Imported): boolean {
  return quotes.some(
    ({ document, cite }) =>
      cite.words === sentence &&
      files.find(({ path }) => path === `${document}.md`)?.text.includes(`: ${sentence}\n`) === true,
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
