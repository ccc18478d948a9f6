import { describe, expect, test } from "vitest";
import { askedAt, draftOf, saidIn } from "./draft-of.ts";
import { NO_FACT, NO_TIME, UNSEEN } from "./sentence-shapes.ts";

describe("a sentence that attaches something to its statement makes no fact", () => {
  test.each(NO_FACT)("%s", (sentence) => {
    expect(saidIn(draftOf(sentence))).toEqual([]);
  });
});

describe("a range, a fraction or a decimal is no time, and is named beside the question", () => {
  test.each(NO_TIME)("%s", (sentence) => {
    const draft = draftOf(sentence);
    expect(saidIn(draft).filter((said) => said !== "data/name")).toEqual([]);
    expect(askedAt(draft, "data/name/kept").join() || askedAt(draft, "data").join()).toContain("policy.md:1");
  });
});

describe("what no reader sees makes nothing", () => {
  test.each(UNSEEN)("%s", (html) => {
    for (const format of ["html", "markdown"] as const) {
      const draft = draftOf(`<p>We keep this short.</p>\n\n${html}`, format);
      expect(saidIn(draft)).toEqual([]);
      expect(askedAt(draft, "data").join("\n")).not.toContain("gender");
    }
  });
});

test("a sentence that states it outright beside those that do not still makes its fact", () => {
  expect(
    saidIn(draftOf("We at Blue Fern Limited ask you for your name, phone number and postal address when you order.")),
  ).toEqual([
    "data/name",
    "data/phone",
    "data/address",
    "company/name = Blue Fern Limited",
    "data/name/from = you",
    "data/phone/from = you",
    "data/address/from = you",
  ]);
});

describe("two sentences that contradict each other make a question that names both places", () => {
  test.each([
    ["We answer your requests within 30 days.\n\nYou get an answer in 15 days.", "rights/answer-within"],
    ["Your name is deleted within 30 days.\n\nWe delete your name in 15 days.", "data/name/kept"],
    ["You must be 13 or older.\n\nWe do not collect data from children below 16.", "company/ages"],
    ["We sell your data to partners.\n\nWe never sell your data.", "mission/promises"],
  ])("%s", (text, place) => {
    const draft = draftOf(text);
    const [question = ""] = askedAt(draft, place);
    expect(question).toContain("policy.md:1");
    expect(question).toContain("policy.md:3");
    expect(
      draft.facts.filter(
        ({ document, path }) => place.startsWith(`${document}/${path[0]}`) && path.length > 0 && document !== "data",
      ),
    ).toEqual([]);
  });
});

test("a table of data gives items, times, purposes and legal bases, row by row", () => {
  const draft = draftOf(`| Data | Purpose | Legal basis | Retention |
|---|---|---|---|
| Name | To deliver your order | Contract | 2 years |
| Email address | Newsletter and offers | Consent | 1 year |
| IP address | Security purposes | Legitimate interest | 30 days |
| Payment card | To process payments | Contract | as long as necessary |
| Shoe size | To fit shoes | Contract | 1 year |`);
  expect(saidIn(draft)).toEqual(
    expect.arrayContaining([
      "data/name",
      "data/name/kept = 2 years",
      "data/ip-address/kept = 30 days",
      "purposes/provide-the-service/kind = deliver",
      "purposes/provide-the-service/because = contract",
      "purposes/provide-the-service/needs = name",
      "purposes/keep-the-service-safe/because = legitimate-interest",
    ]),
  );
  expect(askedAt(draft, "data/payment-card/kept")).toEqual([
    "How long do you keep it? | policy.md:6 as long as necessary",
  ]);
  expect(askedAt(draft, "data")).toContain("Which data is this? | policy.md:7 Shoe size");
  expect(askedAt(draft, "purposes/fit-shoes/kind").join()).toContain("policy.md:7 To fit shoes");
});

test("a purpose in words of its own has a file whose kind and basis are questions", () => {
  const draft = draftOf(
    "We use your name to provide piano lessons and to manage your account, on the basis of our contract.\n\nWith your explicit consent, we store your health information.",
  );
  expect(draft.files.find(({ path }) => path === "purposes/provide-piano-lessons.md")?.text).toContain(
    "# Provide piano lessons",
  );
  expect(askedAt(draft, "purposes/provide-piano-lessons/kind").join()).toContain("provide piano lessons");
  const because = askedAt(draft, "purposes/provide-piano-lessons/because").join();
  expect(because).toContain("on the basis of our contract");
  expect(because.slice(because.indexOf(" | "))).not.toContain("consent");
});

test("a list that may hold more than the data that is known is a question", () => {
  const draft = draftOf("We use your name and address to deliver your order.");
  expect(saidIn(draft).filter((said) => said.includes("needs"))).toEqual([]);
  expect(askedAt(draft, "purposes/provide-the-service/needs").join()).toContain("name and address");
});

describe("what is not understood enough for a fact is a hint beside its question", () => {
  test.each([
    ["We will respond within one month.", "rights/answer-within", "one month"],
    ["12 Bach Street, Dublin 2, Ireland", "company/address", "12 Bach Street, Dublin 2, Ireland"],
    ["You can contact us at privacy@fern.example.", "company/contact", "privacy@fern.example"],
    ["Our servers see the IP address of each visitor.", "data", "IP address"],
    ["Photographs of the recital hang in our hall.", "data", "Photographs"],
    ["Card payments are handled by Stripe.", "recipients", "Stripe"],
    [
      "We use Mailchimp to send our newsletter from the United States.",
      "recipients/mailchimp/for",
      "to send our newsletter",
    ],
    ["We use Mailchimp to send our newsletter from the United States.", "recipients/mailchimp/where", "United States"],
  ])("%s → %s", (sentence, place, words) => {
    expect(askedAt(draftOf(sentence), place).join("\n")).toContain(words);
  });
});

test("a sentence that gave neither a fact nor a question is listed as not understood, and stands in no file", () => {
  const draft = draftOf("We reserve the right to be silly. The contact of the sun and the moon is an eclipse.");
  expect(draft.quotes).toEqual([]);
  expect(draft.saysNothing).toEqual([]);
  expect(draft.notUnderstood).toHaveLength(2);
});
