import { describe, expect, test } from "vitest";
import { askedAt, draftOf, saidIn } from "./draft-of.ts";

/** A sentence that says nothing which a policy holds, and what it is instead. */
const SILENT: readonly (readonly [sentence: string, why: string])[] = [
  ["Here is how that works:", "introduction"],
  ["This notice explains how we look after your data.", "about-the-text"],
  ["By using our shop, you agree to this policy.", "about-the-text"],
  ["We may amend this notice now and then.", "about-the-text"],
  ["This text is adapted from the notice of a bakery.", "about-the-text"],
  ["A cookie is a small file that a browser stores.", "definition"],
  ["“Personal data” means information about a person.", "definition"],
  ["Pages of others have their own privacy policies.", "of-others"],
  ["Our site may contain links to other sites.", "of-others"],
  ["No shop is 100% secure.", "disclaimer"],
  ["For more details, please see our cookie notice.", "pointer"],
  ["If you have any questions, please contact us.", "pointer"],
  ["The GDPR requires a legal basis for each use.", "law"],
  ["You should close the door behind you.", "advice"],
  ["Your trust is very important to us.", "courtesy"],
  ["Thank you for reading.", "courtesy"],
  ["Our walls are green and our parrot is loud.", "unrelated"],
];

/** A sentence that gives no fact, and the question that it is cited with. */
const ASKED: readonly (readonly [sentence: string, place: string])[] = [
  ["You can object to any of this.", "rights"],
  ["You have the right to be forgotten.", "rights"],
  ["You can unsubscribe at any time.", "company/choices"],
  ["You can turn off cookies in your browser.", "company/choices"],
  ["We take care with the drawings of children.", "company"],
  ["If a vulnerability is found, we mend it.", "breach"],
  ["We may transfer your data to countries outside Europe.", "recipients"],
  ["Old messages are removed after a while, within reason.", "data"],
  ["We may share your information with partners.", "recipients"],
  ["Hill Maps is a map service that shows our shops.", "recipients"],
  ["We will let you know when our policy changes.", "mission"],
  ["We do not collect the colour of your eyes.", "mission"],
  ["We act as a processor for the data of shops.", "company"],
  ["We protect your data with care.", "safeguards"],
  ["We may collect details about your dog.", "data"],
  ["Our team needs such records for its planning.", "data"],
  ["Our pages use pixels.", "company"],
];

/** Sentences that have the shape of one that says nothing, and say something. */
const NOT_SILENT: readonly string[] = [
  "By using our shop, you agree that your data is transferred to Canada.",
  "This cookie is deleted once you leave our pages.",
  "Graph Hill may use that data as its own privacy policy says.",
  "We share your data with partners who have their own privacy policies.",
  "In this notice, Bramble is the controller of your data.",
  "We want you to know that our partners have access to your data.",
  "If we change this policy, we will notify you in the version history.",
  "Our shop does it by automatic means that use your data.",
  "We keep data that is new for us, as is described in the section above.",
];

describe("a sentence that says nothing is known as what it is, and stands in no file", () => {
  test.each(SILENT)("%s → %s", (sentence, why) => {
    const draft = draftOf(sentence);
    expect(draft.saysNothing.map((silent) => [silent.sentence.text, silent.why])).toEqual([[sentence, why]]);
    expect([draft.quotes, draft.notUnderstood, saidIn(draft)]).toEqual([[], [], []]);
  });
});

describe("a sentence that gives no fact and speaks of a matter of policies is cited with a question about it", () => {
  test.each(ASKED)("%s → %s", (sentence, place) => {
    const draft = draftOf(sentence);
    expect(askedAt(draft, place).join("\n")).toContain(sentence);
    expect(draft.quotes.map(({ cite }) => cite.words)).toEqual([sentence]);
  });
});

describe("a sentence that has the shape of nothing and says something is not silent", () => {
  test.each(NOT_SILENT)("%s", (sentence) => {
    expect(draftOf(sentence).saysNothing).toEqual([]);
  });
});

test("a point of a list says nothing where its list does, and is asked about where its list matters", () => {
  const shops = draftOf("This notice applies to:\n\n- our pages;\n- the shop in our street.");
  expect(shops.saysNothing.map(({ why }) => why)).toEqual(["about-the-text", "about-the-text", "about-the-text"]);
  const names = draftOf("We share data with these companies:\n\n- Hill & Dale\n- Marsh");
  expect(askedAt(names, "recipients").join("\n")).toContain("Hill & Dale");
  const aims = draftOf("This notice tells you how we use your data to:\n\n- make our windows pretty");
  expect(aims.saysNothing.map(({ sentence }) => sentence.text)).not.toContain("make our windows pretty");
});

test("a row of a table, and words in another language, are never silent", () => {
  expect(draftOf("Colour | Mood\n--|--\nGreen | Glad").saysNothing).toEqual([]);
  const mixed = draftOf("This is our shop.\n\nMegőrzési idő: a fiók törléséig.");
  expect(mixed.saysNothing.map(({ sentence }) => sentence.text)).toEqual(["This is our shop."]);
  expect(mixed.notUnderstood.map(({ text }) => text)).toEqual(["Megőrzési idő: a fiók törléséig."]);
});
