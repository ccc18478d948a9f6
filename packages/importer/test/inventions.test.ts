import { describe, expect, test } from "vitest";
import { askedAt, draftOf, saidIn } from "./draft-of.ts";

describe("a legal basis belongs to the use that its sentence names, and to no other", () => {
  const USES =
    "We use your name to run your account. We use your photos to train our machine learning models. We use your name to deliver your order.";

  test.each(["You will only receive marketing if you opted in.", "We rely on your consent where you gave it."])(
    "without a use that is known, it is a question of its own: %s",
    (sentence) => {
      const draft = draftOf(`${USES}\n\n${sentence}`);
      const because = draft.questions.filter(({ path }) => path[0] === "because");
      expect(because.length).toBeGreaterThan(0);
      expect(because.flatMap(({ cites }) => cites)).toEqual([]);
      expect(askedAt(draft, "company").join("\n")).toContain("Which use rests on this legal basis?");
      expect(draft.quotes.map(({ cite }) => cite.words)).toContain(sentence);
    },
  );

  test("with one that no word of the list tells, it is a question of the file that its words name", () => {
    const sentence = "With your consent, we process information about your back pain in order to recommend a saddle.";
    const draft = draftOf(`${USES} We use your name to answer your questions.\n\n${sentence}`);
    const cited = draft.questions.filter(({ path, cites }) => path[0] === "because" && cites.length > 0);
    expect(cited.map(({ document }) => document)).toEqual(["purposes/recommend-a-saddle"]);
  });

  test("with one that is known, it is a question of that use alone", () => {
    const draft = draftOf(`${USES}\n\nWe rely on legitimate interest for security.`);
    const cited = draft.questions.filter(({ path, cites }) => path[0] === "because" && cites.length > 0);
    expect(cited.map(({ document }) => document)).toEqual(["purposes/keep-the-service-safe"]);
    expect(saidIn(draft).join("\n")).not.toContain("legitimate-interest");
  });

  test("of several uses in a clause, one that stands behind the basis has it not", () => {
    const draft = draftOf("We use your email address to send you our newsletter if you consent, and to bill you.");
    expect(askedAt(draft, "purposes/take-payment/kind").join()).toContain("bill you");
    expect(askedAt(draft, "purposes/take-payment/because").join()).not.toContain("consent |");
    expect(
      draft.questions.find(({ document, path }) => document === "purposes/take-payment" && path[0] === "because")
        ?.cites,
    ).toEqual([]);
  });

  test("a clause with a basis of its own has not that of the clause before", () => {
    const draft = draftOf(
      "With your consent, we use your name to run your account, and we rely on our legitimate interest to prevent fraud.",
    );
    expect(askedAt(draft, "purposes/prevent-fraud/because").join()).not.toContain("With your consent");
  });

  test("a basis behind several uses may be the last one's alone", () => {
    const draft = draftOf("We use your name to prevent fraud and to run your account with your consent.");
    expect(saidIn(draft).join("\n")).not.toContain("because");
    const before = draftOf("With your consent, we use your name to prevent fraud and to run your account.");
    expect(saidIn(before).filter((said) => said.includes("because"))).toHaveLength(2);
  });
});

test("data that no word of the list names is asked about, and so is whether it is of a special kind", () => {
  const draft = draftOf(
    "With your consent, we process information about your back pain in order to recommend a saddle.",
  );
  const asked = askedAt(draft, "data").join("\n");
  expect(asked).toContain("Which data is this, and where does it come from?");
  expect(asked).toMatch(/special data: health.*policy\.md:1 pain/);
});

describe("who writes the policy, and what is theirs, gets no data from themselves", () => {
  test.each([
    "# Fernbird Privacy Notice\n\nFernbird stores your photos. Fernbird Relay handles your messages.",
    "Fernbird collects your name. We share your data with Fernbird.",
    "Fernbird's privacy policy tells what we do. Fernbird Relay receives your e-mail address.",
    "At Fernbird, we care. We share your name with Fernbird Relay.",
    "Fernbird may collect your name. We use Fernbird Relay to send messages.",
    "Fernbird Relay stores your messages.",
    "Thunderwren collects your name. Fernbird processes your data. Fernbird Relay handles your messages.",
    "Fernbird Ltd (“we”) sells nuts. Our product Skylark stores your messages. We share your name with Skylark.",
  ])("%s", (text) => {
    expect(saidIn(draftOf(text)).filter((said) => said.startsWith("recipients/"))).toEqual([]);
  });

  test("others do, and so do companies that the policy only points to", () => {
    const text = "At Fernbird, we care. We share your name with ParcelStork. See the ParcelStork privacy policy.";
    expect(saidIn(draftOf(text))).toContain("recipients/parcelstork");
  });

  test("what a company does with data is said of one that gets it, by another sentence", () => {
    const text = "At Fernbird, we care. We share your name with ParcelStork. ParcelStork delivers your parcels.";
    expect(saidIn(draftOf(text))).toContain("recipients/parcelstork/does = delivers your parcels");
  });

  test("what is the author's own is a question", () => {
    const draft = draftOf("At Fernbird, we care. We share your name with Fernbird Relay.");
    expect(askedAt(draft, "recipients").join()).toContain("Does `fernbird-relay` get data?");
  });
});

test.each([
  "In general,",
  "Usually,",
  "Typically,",
  "Normally,",
  "As a rule,",
  "In principle,",
  "For the most part,",
  "By default,",
])("a hedge makes a question: %s", (hedge) => {
  const draft = draftOf(`${hedge} your account data is retained until you close your account.`);
  expect(saidIn(draft)).toEqual([]);
});

describe("ages", () => {
  test.each([
    ["Children under 13 may not use the service.", 13],
    ["People younger than 16 must not use our shop.", 16],
    ["Persons under the age of 14 are not allowed to use our site.", 14],
  ])("who may not use the service is a fact: %s", (sentence, age) => {
    expect(saidIn(draftOf(sentence))).toEqual([`company/ages/from = ${age}`]);
  });

  test.each([
    "Our service is not directed to children under 18.",
    "Our site is not aimed at people under 18.",
    "Our shop is not intended for people under 13.",
  ])("whom it is meant for is a question: %s", (sentence) => {
    const draft = draftOf(sentence);
    expect(saidIn(draft)).toEqual([]);
    expect(askedAt(draft, "company/ages")).toHaveLength(1);
  });

  test.each([
    "We keep your phone number for at least 10 years.",
    "We have been over 20 years in this street, with your data.",
    "Our servers stand in over 12 countries and hold your data.",
  ])("a number of years or of things is no age: %s", (sentence) => {
    expect(askedAt(draftOf(sentence), "company/ages")).toEqual([]);
  });
});

describe("how long an item is kept", () => {
  test("is a question where another sentence says it without a time, and both are named", () => {
    const row = "Data | Purpose | Retention\n--|--|--\nName | To deliver your order | 5 years";
    const draft = draftOf(`${row}\n\nWe retain your name for no longer than necessary.`);
    expect(saidIn(draft).filter((said) => said.includes("kept"))).toEqual([]);
    expect(askedAt(draft, "data/name/kept")).toEqual([
      "How long do you keep it? | policy.md:3 5 years | policy.md:5 no longer than necessary",
    ]);
  });

  test("stays sure beside what is said of all data", () => {
    const draft = draftOf("We keep your name for 2 years. We keep your personal data for as long as necessary.");
    expect(saidIn(draft)).toContain("data/name/kept = 2 years");
  });

  test("until people unsubscribe is sure where nothing but what they agreed to needs it", () => {
    const letter =
      "We use your email address to send you our newsletter. We keep your email address until you unsubscribe.";
    expect(saidIn(draftOf(letter))).toContain("data/email/kept = until consent-withdrawn");
    const both = `${letter} We use your email address to run your account.`;
    expect(saidIn(draftOf(both)).filter((said) => said.includes("kept"))).toEqual([]);
    expect(askedAt(draftOf(both), "data/email/kept").join()).toContain("until you unsubscribe");
    const alone = draftOf("We keep your email address until you unsubscribe.");
    expect(saidIn(alone)).toEqual(["data/email"]);
  });
});

describe("where people live", () => {
  test.each([
    "We use Mailchimp, located in the United States, to send our newsletter.",
    "We use a server located in Ireland for your data.",
    "Customers have rights under EU law and in EU regulations.",
    "CONTACT US if you are one of our customers.",
    "We share data with Fern Post, which serves customers, and is located in Canada.",
  ])("is not told by where something else is: %s", (sentence) => {
    expect(askedAt(draftOf(sentence), "company/people-in").join()).not.toContain("policy.md");
  });

  test.each([
    ["If you live in the United Kingdom, you have more rights than others.", "United Kingdom"],
    ["California residents may ask us not to sell their data.", "California"],
    ["For Canada and Japan residents, we ask for more information.", "Canada, Japan"],
    ["Users in UK have more rights than others.", "UK"],
    ["If you live in EU, you have more rights than others.", "EU"],
    ["US residents may ask us not to sell their data.", "US"],
    ["We ask EU customers for more information.", "EU"],
    ["Customers in US, EU and UK may write to us.", "US, EU, UK"],
    ["People located in Brazil can write to us about their data.", "Brazil"],
    ["We tell users in Canada and in Japan what we do with data.", "Canada, Japan"],
  ])("%s", (sentence, words) => {
    expect(askedAt(draftOf(sentence), "company/people-in").join()).toContain(
      `policy.md:1 ${words.includes(",") ? sentence : words}`,
    );
  });
});

test.each([
  ["You can ask for a copy of your data at privacy@fern.example.", "privacy@fern.example"],
  ["Write to privacy@fern.example to correct your details.", "privacy@fern.example"],
])("a request about data that goes to a mail address is one for rights: %s", (sentence, mail) => {
  expect(saidIn(draftOf(sentence))).toContain(`rights/ask-at = ${mail}`);
});
