import { describe, expect, test } from "vitest";
import { askedAt, draftOf, saidIn } from "./draft-of.ts";

/** Sentences that once stood in no file, and the question that they are cited with. */
const ASKED: readonly (readonly [sentence: string, place: string])[] = [
  ["If you refuse, we cannot repair your bike.", "company"],
  ["If you do not give us your address, we cannot deliver.", "company"],
  ["We promise never to spam you.", "mission/promises"],
  ["We will never call you at night.", "mission/promises"],
  ["Our DPO is Jane Roe.", "company/dpo"],
  ["Do we sell your data? No.", "mission/promises"],
  ["We share your name and phone number with the repairer that you book.", "recipients"],
  ["We use automated systems to set the price that you are shown.", "company"],
  ["An algorithm decides who gets a loan.", "company"],
  ["You may object at any time.", "rights"],
];

describe("what people ask about stands in a file, beside its question", () => {
  test.each(ASKED)("%s → %s", (sentence, place) => {
    const draft = draftOf(sentence);
    expect(askedAt(draft, place).join("\n")).toContain("policy.md:1");
    expect(draft.quotes.map(({ cite }) => cite.words)).toEqual([sentence]);
    expect([draft.saysNothing, draft.notUnderstood]).toEqual([[], []]);
  });
});

test("what a refusal means is asked about for the section that tells it", () => {
  const [asked = ""] = askedAt(draftOf("If you refuse, we cannot repair your bike."), "company");
  expect(asked).toContain("`If you say no`");
});

test("a question and its answer are one sentence, and nothing is said to be sold that is not", () => {
  const draft = draftOf("Do we sell your data? No. We collect your name.");
  expect(draft.quotes.map(({ cite }) => cite.words)).toEqual(["Do we sell your data? No."]);
  expect(saidIn(draft)).toEqual(["data/name"]);
});

test("a use of data that is known is asked about in a file of its own, whatever its aim", () => {
  const draft = draftOf("We use your phone number to call you when your bike is ready.");
  expect(askedAt(draft, "purposes/call-you/kind").join()).toContain("call you");
  expect(draft.notUnderstood).toEqual([]);
});

test("a representative behind a colon is a fact", () => {
  expect(saidIn(draftOf("UK representative: Fietsvlot UK Ltd, York."))).toEqual([
    "company/representative = Fietsvlot UK Ltd, York",
  ]);
});

describe("what stands in no other file stands in readme.txt", () => {
  const LOST = ["The parrot in our shop is green.", "Our heralds blow the horn of data at dawn."];

  test("word for word, with its line and why it was set aside", () => {
    const draft = draftOf(`We collect your name.\n\n${LOST.join("\n\n")}`);
    expect(draft.saysNothing.map(({ why }) => why)).toEqual(["unrelated"]);
    const left = draft.files.find(({ path }) => path === "readme.txt")?.text ?? "";
    expect(left).toContain(`Not understood\n\npolicy.md:5: ${LOST[1]}\n`);
    expect(left).toContain(`About something else\n\npolicy.md:3: ${LOST[0]}\n`);
  });

  test("and there is none where nothing is left", () => {
    expect(draftOf("We collect your name.").files.map(({ path }) => path)).not.toContain("readme.txt");
  });
});

test("a question about an item without a fact names the item", () => {
  const draft = draftOf(
    "We keep your email address as long as necessary. We ask you for your name. We collect your gender.",
  );
  const data = draft.files.find(({ path }) => path === "data.md")?.text ?? "";
  expect(data).toContain("# ? `gender`: How long do you keep it?\ngender: {} # policy.md:1\n");
  expect(data).not.toMatch(/^# \? (?!`)/m);
});
