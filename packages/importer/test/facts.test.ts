import { describe, expect, test } from "vitest";
import { askedAt, draftOf, saidIn } from "./draft-of.ts";

/** A sentence, and everything that a draft says because of it. */
const SURE: readonly (readonly [sentence: string, said: readonly string[]])[] = [
  ["This site is run by Bramble Books Ltd.", ["company/name = Bramble Books Ltd"]],
  ['Bramble Books Ltd ("we") sells books.', ["company/name = Bramble Books Ltd"]],
  ["The controller of your personal data is Kettle & Finch GmbH.", ["company/name = Kettle & Finch GmbH"]],
  [
    "Our registered office is at 7 Quay Street, Galway, H91 AB12, Ireland.",
    ["company/address = 7 Quay Street, Galway, H91 AB12, Ireland"],
  ],
  [
    "Bramble Books Ltd\n7 Quay Street\nGalway H91 AB12\n",
    ["company/name = Bramble Books Ltd", "company/address = 7 Quay Street, Galway H91 AB12"],
  ],
  [
    "If you have questions about this privacy notice, write to privacy@bramble.example.",
    ["company/contact = privacy@bramble.example"],
  ],
  ["Write to our Data Protection Officer at dpo [at] bramble [dot] example.", ["company/dpo = dpo@bramble.example"]],
  ["You can complain to the Data Protection Commission.", ["company/authority = the Data Protection Commission"]],
  [
    "Our EU representative is Finch Europe B.V., Keizersgracht 1, Amsterdam.",
    ["company/representative = Finch Europe B.V., Keizersgracht 1, Amsterdam"],
  ],
  ["We are a company registered in Ireland.", ["company/established-in = IE"]],
  ["You must be at least 16 years old to use the shop.", ["company/ages/from = 16"]],
  ["Children under 13 may not use our service.", ["company/ages/from = 13"]],
  ["We will contact you by post or by email.", ["company/channels = email", "company/channels = post"]],
  ["We honour the Global Privacy Control.", ["company/gpc = yes"]],
  ["If two versions differ, the English version prevails.", ["company/authoritative = en"]],
  ["Our mission is to put a good book in every hand.", ["mission/aims/mission = to put a good book in every hand"]],
  ["We never sell your data.", ["mission/promises/no-sale = We never sell your data."]],
  ["We collect only what we need.", ["mission/promises/only-needed = We collect only what we need."]],
  [
    "We will tell you before we change this policy.",
    ["mission/promises/tell-first = We will tell you before we change this policy."],
  ],
  [
    "We ask you for your name and email address.",
    ["data/name", "data/email", "data/name/from = you", "data/email/from = you"],
  ],
  ["When you order, you give us your billing address.", ["data/billing-address", "data/billing-address/from = you"]],
  ["We automatically collect your IP address.", ["data/ip-address", "data/ip-address/from = your-use"]],
  ["Your IP address is stored.", ["data/ip-address"]],
  ["We infer your preferences from your orders.", ["data/preferences", "data/preferences/from = worked-out"]],
  [
    "We receive your payment information from Stripe when you pay.",
    ["data/payment-details", "data/payment-details/from = partner", "data/payment-details/source = Stripe"],
  ],
  ["We buy postal addresses from data brokers.", []],
  ["We use your name or username to deliver your order.", ["purposes/provide-the-service/kind = deliver"]],
  [
    "We obtain your postal address from data brokers.",
    ["data/address", "data/address/from = broker", "data/address/source = data brokers"],
  ],
  [
    "We ask you for your health information.",
    ["data/health", "data/health/from = you", "data/health/special = health"],
  ],
  ["We keep your email address for two years.", ["data/email", "data/email/kept = 2 years"]],
  ["Your IP address is deleted within thirty (30) days.", ["data/ip-address", "data/ip-address/kept = 30 days"]],
  [
    "We delete your password 30 days after you close your account.",
    ["data/password", "company/events = account-closed", "data/password/kept = 30 days after account-closed"],
  ],
  [
    "We keep your username as long as your account is active.",
    ["data/username", "company/events = account-closed", "data/username/kept = until account-closed"],
  ],
  [
    "We use your email address to send you our newsletter.",
    ["data/email", "purposes/send-news-and-offers/kind = email", "purposes/send-news-and-offers/needs = email"],
  ],
  [
    "With your consent, we send you our newsletter.",
    ["purposes/send-news-and-offers/kind = email", "purposes/send-news-and-offers/because = consent"],
  ],
  [
    "We use your data to prevent fraud, because we have a legitimate interest.",
    ["purposes/prevent-fraud/kind = prevent-fraud", "purposes/prevent-fraud/because = legitimate-interest"],
  ],
  ["Your data is used to process your payment.", ["purposes/take-payment/kind = pay"]],
  [
    "We share your name with ParcelStork.",
    [
      "recipients/parcelstork",
      "data/name",
      "recipients/parcelstork/label = ParcelStork",
      "recipients/parcelstork/gets = name",
    ],
  ],
  [
    "We use Stripe to process payments.",
    ["recipients/stripe", "recipients/stripe/label = Stripe", "recipients/stripe/does = process payments"],
  ],
  [
    "We pass your data to our accountants.",
    ["recipients/accountants", "recipients/accountants/category = accountants"],
  ],
  [
    "All your data is encrypted on disk.",
    [
      "safeguards/encryption",
      "safeguards/encryption/does = All your data is encrypted on disk.",
      "safeguards/encryption/covers = all",
    ],
  ],
  ["To exercise your rights, write to rights@bramble.example.", ["rights/ask-at = rights@bramble.example"]],
  ["We answer your request within 14 days.", ["rights/answer-within = 14 days"]],
  ["If there is a breach, we tell you within 3 days.", ["breach/tell-people = 3 days"]],
  [
    "We keep your invoices so that we can bill you.",
    ["data/invoices", "purposes/take-payment/kind = pay", "purposes/take-payment/needs = invoices"],
  ],
  ["For example, we collect certain information such as your name and your gender.", ["data/name", "data/gender"]],
  [
    "Running the shop: We use your data to deliver the orders of our customers.",
    ["purposes/provide-the-service/kind = deliver"],
  ],
  [
    "If you sign in with Marsh Market, we receive your name from Marsh Market.",
    ["data/name", "data/name/from = partner", "data/name/source = Marsh Market"],
  ],
  ["Like most shops, we collect usage data and device information.", ["data/usage", "data/device-details"]],
  [
    "We ask for details when you join our mailing list, such as your username and password.",
    ["data/username", "data/password", "data/username/from = you", "data/password/from = you"],
  ],
  [
    "We automatically log data about your stay, such as your IP address.",
    ["data/ip-address", "data/ip-address/from = your-use"],
  ],
  ["Usage data is recorded automatically when using the shop.", ["data/usage", "data/usage/from = your-use"]],
  [
    "We'll receive your name from Marsh Market.",
    ["data/name", "data/name/from = partner", "data/name/source = Marsh Market"],
  ],
  ["We collect your name, email and phone.", ["data/name", "data/email", "data/phone"]],
  [
    'Company (referred to as either "the Company", "We" or "Us") refers to Bramble Books Ltd, 7 Quay Street, Galway H91 AB12.',
    ["company/name = Bramble Books Ltd", "company/address = 7 Quay Street, Galway H91 AB12"],
  ],
  [
    "We use Cloud Nest for hosting.",
    ["recipients/cloud-nest", "recipients/cloud-nest/label = Cloud Nest", "recipients/cloud-nest/does = hosting"],
  ],
  [
    "We share your data with ParcelStork, Cloud Nest and Mail Mole.",
    [
      "recipients/parcelstork",
      "recipients/cloud-nest",
      "recipients/mail-mole",
      "recipients/parcelstork/label = ParcelStork",
      "recipients/cloud-nest/label = Cloud Nest",
      "recipients/mail-mole/label = Mail Mole",
    ],
  ],
  ["When people leave comments in our shop, we collect your IP address.", ["data/ip-address"]],
  ["We use your data to provide customer support.", ["purposes/answer-you/kind = help"]],
  [
    "Whenever it is sent, your data is encrypted.",
    ["safeguards/encryption", "safeguards/encryption/does = Whenever it is sent, your data is encrypted."],
  ],
  ['Finch Books ("Finch", "we" or "us") asks you for your name.', ["data/name", "data/name/from = you"]],
  ["Log data: We automatically collect your IP address.", ["data/ip-address", "data/ip-address/from = your-use"]],
  [
    "When you sign up for our newsletter or contact our support team, we ask you for your name.",
    ["data/name", "data/name/from = you"],
  ],
  [
    "If you create an account, you will be asked to provide your email address.",
    ["data/email", "data/email/from = you"],
  ],
  [
    "The information you give us includes your name and your phone number.",
    ["data/name", "data/phone", "data/name/from = you", "data/phone/from = you"],
  ],
  ["Our servers automatically record your IP address.", ["data/ip-address", "data/ip-address/from = your-use"]],
  [
    "We collect information about your visit. This includes your IP address and your browser type.",
    ["data/ip-address", "data/browser"],
  ],
  [
    "Bramble Books Ltd, whose registered office is at 7 Quay Street, Galway, H91 AB12, cares about your data.",
    ["company/address = 7 Quay Street, Galway, H91 AB12"],
  ],
  [
    "We never sell, lease or trade your details to others.",
    ["mission/promises/no-sale = We never sell, lease or trade your details to others."],
  ],
  [
    "People under 14 years of age must not use our shop, and we do not knowingly collect data from people under 14.",
    ["company/ages/from = 14"],
  ],
  ["Our app is not meant for use by children under the age of 15 (“Children”).", ["company/ages/from = 15"]],
  [
    "We use your data to supply, run and improve our shop.",
    ["purposes/provide-the-service/kind = deliver", "purposes/improve-the-service/kind = improve"],
  ],
  [
    "We restrict access to your data to people who need it.",
    [
      "safeguards/limited-access",
      "safeguards/limited-access/does = We restrict access to your data to people who need it.",
    ],
  ],
  ["We notify the supervisory authority of a breach within 72 hours.", ["breach/tell-authority-within = 72 hours"]],
];

/** Sentences that say several things: none may be taken for what belongs to another. */
const SEVERAL: readonly (readonly [sentence: string, said: readonly string[]])[] = [
  ["We keep your name for 2 years, and your email address as long as necessary.", ["data/name", "data/email"]],
  ["We keep your name for 2 years and your email address for 3 years.", ["data/name", "data/email"]],
  [
    "We keep your name for 2 years and delete your email address when you unsubscribe.",
    ["data/name", "data/name/kept = 2 years"],
  ],
  [
    "We keep your name until you close your account and your IP address.",
    ["data/name", "company/events = account-closed", "data/name/kept = until account-closed"],
  ],
  ["For 30 days we keep your name.", ["data/name", "data/name/kept = 30 days"]],
  [
    "If you close your account, we delete your name within 30 days.",
    ["data/name", "company/events = account-closed", "data/name/kept = 30 days after account-closed"],
  ],
  ["We ask you for your name and collect your IP address automatically.", ["data/name", "data/name/from = you"]],
  ["We collect your name when you order and your IP address automatically.", []],
  ["We receive your name from you and your payment information from Stripe.", ["data/name", "data/payment-details"]],
  [
    "We use your name to deliver your order and your email address to send you our newsletter.",
    [
      "data/name",
      "purposes/provide-the-service/kind = deliver",
      "purposes/provide-the-service/needs = name",
      "purposes/send-news-and-offers/kind = email",
    ],
  ],
  ["We collect your name but we do not collect your gender.", []],
  ["We share your name with ParcelStork, but never your email address.", []],
  ["We tell you of a breach within 3 days and the authority within 72 hours.", []],
  ["We collect your name or your username.", []],
  [
    "With your consent, we use your email address to send you our newsletter, and we use your IP address to prevent fraud.",
    [
      "data/email",
      "data/ip-address",
      "purposes/send-news-and-offers/kind = email",
      "purposes/send-news-and-offers/because = consent",
      "purposes/send-news-and-offers/needs = email",
      "purposes/prevent-fraud/kind = prevent-fraud",
      "purposes/prevent-fraud/needs = ip-address",
    ],
  ],
  [
    "All your data is stored in Ireland and passwords are encrypted.",
    [
      "safeguards/encryption",
      "safeguards/encryption/does = All your data is stored in Ireland and passwords are encrypted.",
    ],
  ],
];

/** Sentences that look like facts and are none. */
const NOT_SURE: readonly string[] = [
  "We may collect your phone number.",
  "We do not collect your precise location.",
  "We might share your name with ParcelStork.",
  "We do not share your data with ParcelStork.",
  "Where permitted by law, we use your data to show you ads.",
  "We never use your data to train AI models.",
  "Other users may send us your email address.",
  "The captcha service evaluates your IP address.",
  "We keep your data for as long as necessary.",
  "We keep aggregated data for 3 years.",
  "We never directly sell your data in the conventional sense.",
  "We do not knowingly collect data from children under 13.",
  "If you live in California, we answer your request within 45 days.",
  "We take appropriate technical measures.",
  "We encourage you to enable two-factor authentication.",
  "Our lawyers are based in Ireland.",
  "Last updated: 4 May 2026",
  "You have the right to access your data.",
  "Payments are operated by Stripe, Inc.",
  "We use Hetzner, a company based in Germany.",
  "If you have questions about your data, contact Google at privacy@google.example.",
  "We do not sell alcohol to minors.",
  "We will notify you before your subscription renews.",
  "We collect donations by telephone.",
  "We use the name Bramble for our shops.",
  "Your credit card number is processed by Stripe.",
  "Your data is used by Google to show you ads.",
  "Your name is deleted by Google after 30 days.",
  "Name | Purpose\n--|--\nsid | Keeps you signed in",
  "We share your data with Members.",
  "Our purpose is to explain how we use your data.",
  "You must be at least 13, or 16 if you live in Ireland.",
  "We collect the data we need.",
  "We use your data for marketing purposes such as leaflets and letters.",
  "We send you our newsletter by post.",
  "To ask us to take a photo off our walls, send a request to walls@bramble.example.",
  "To change the owner of a subscription, email us with the request at help@bramble.example.",
  "We collect information if you agree to it. This includes your gender.",
  "We may collect information about your visit. This includes your IP address.",
  "We use your data to write to you. This includes invoices.",
  "Our app stores your photos on your device.",
  "We store your preferences locally.",
  "If you order alcohol from us, we ask for your date of birth.",
  "Deleted accounts: We keep your name for 30 days.",
  "Optional data: We collect your gender.",
  "We use OAuth for security.",
  "We use Local Storage to store the colour of the page.",
  "We use Hill Maps for what we like.",
  "We collect your thanks by letter, email and phone.",
  "Members: We collect your gender.",
  "We keep certain data such as your name for 30 days.",
  "When you visit Canada, we collect your gender.",
  "We keep your name for 2 years for our premium customers.",
  "Our shop is not intended for children under 13 unless a parent helps them.",
  "We do not sell or rent your data to data brokers.",
  "If you are an officer of the court, you can make a request through the [court form](https://bramble.example/court).",
];

describe("a sentence that states a fact outright makes it, and nothing else", () => {
  test.each(SURE)("%s", (sentence, said) => {
    expect(saidIn(draftOf(sentence))).toEqual(said);
  });
});

describe("a sentence that says several things makes each of them, and mixes none", () => {
  test.each(SEVERAL)("%s", (sentence, said) => {
    expect(saidIn(draftOf(sentence))).toEqual(said);
  });
});

describe("a sentence that does not makes none", () => {
  test.each(NOT_SURE)("%s", (sentence) => {
    expect(saidIn(draftOf(sentence))).toEqual([]);
  });
});

test("two values make a question that names both places", () => {
  const draft = draftOf("We keep your name for 30 days.\n\nYour name is deleted after 90 days.");
  expect(saidIn(draft)).toEqual(["data/name"]);
  expect(askedAt(draft, "data/name/kept")).toEqual([
    "How long do you keep it? | policy.md:1 30 days | policy.md:3 90 days",
  ]);
});

test("what is said to be so and not to be so is a question", () => {
  const draft = draftOf("We collect your gender.\n\nWe do not collect your gender.");
  expect(saidIn(draft)).toEqual([]);
  expect(askedAt(draft, "data")).toContain("Do you collect `gender`? | policy.md:1 gender | policy.md:3 gender");
});

test("a doubt about one thing of a list leaves the others sure", () => {
  const draft = draftOf("We ask you for your name and maybe your phone number.");
  expect(saidIn(draft)).toEqual(["data/name", "data/name/from = you"]);
  expect(askedAt(draft, "data")).toEqual(["Do you collect `phone`? | policy.md:1 phone number"]);
});

test("a purpose that is not sure has a file whose kind is the question", () => {
  const draft = draftOf("We may use your data to show you ads.");
  expect(askedAt(draft, "purposes/show-ads/kind")).toEqual([
    "Do you use data for this? If you do, write the kind of use, such as deliver, help or email; if not, delete this file. | policy.md:1 show you ads",
  ]);
  expect(draft.files.find(({ path }) => path === "purposes/show-ads.md")?.text).not.toMatch(/^kind:/m);
});

test("marketing names no way to reach people: its file's kind is the question", () => {
  const draft = draftOf("We use your data for marketing purposes such as leaflets and letters.");
  expect(askedAt(draft, "purposes/marketing/kind").join()).toContain("policy.md:1 marketing purposes");
  expect(draft.entries.map(({ document }) => document)).toEqual(["purposes/marketing"]);
});

test("a notice for some people alone says nothing for everybody, however deep its sentence stands", () => {
  const text =
    "# Notice for job applicants\n\n## About us\n\n### Who\n\n#### Where\n\nWrite to us about this privacy notice at jobs@bramble.example. To exercise your rights, write to jobs@bramble.example. We ask you for your name.";
  expect(saidIn(draftOf(text))).toEqual([]);
});

test("a time that is no time is named beside the question", () => {
  const draft = draftOf("We keep your email address as long as necessary.");
  expect(askedAt(draft, "data/email/kept")).toEqual(["How long do you keep it? | policy.md:1 as long as necessary"]);
});

test("what is kept of all data holds for an item of which nothing else is said", () => {
  const draft = draftOf(
    "We collect your name and your gender. We keep your personal data for 2 years. We keep your gender for 1 month.",
  );
  expect(saidIn(draft).filter((said) => said.includes("kept"))).toEqual([
    "data/name/kept = 2 years",
    "data/gender/kept = 1 month",
  ]);
});

test("the company's own name says what `we` says", () => {
  const draft = draftOf("This site is run by Bramble Books Ltd.\n\nBramble Books collects your name.");
  expect(saidIn(draft)).toContain("data/name");
});
