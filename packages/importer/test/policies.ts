import * as fc from "fast-check";
import type { SourceFormat } from "@candor/importer";

/** A policy made of sentences that are known, in one of the forms that are read. */
export interface KnownPolicy {
  readonly format: SourceFormat;
  readonly text: string;
  readonly sentences: readonly string[];
}

const DATA = [
  "name",
  "email address",
  "IP address",
  "postal address",
  "date of birth",
  "health information",
  "phone number",
  "orders",
  "browser type",
  "precise location",
];
const SUBJECTS = [
  "We",
  "We may",
  "We do not",
  "We sometimes",
  "The captcha service will",
  "We never",
  "They",
  "Our partners",
  "We no longer",
  "We generally",
  "Your employer might",
];
const VERBS = ["collect", "store", "use", "share", "keep", "log", "delete", "infer", "ask you for", "sell"];
const AIMS = [
  "to process your payment",
  "to send you our newsletter",
  "to prevent fraud",
  "to improve our services",
  "for analytics",
  "to show you ads",
  "so we can deliver your order",
  "because the law requires it",
];
const TIMES = [
  "for 30 days",
  "for about two years",
  "within thirty (30) days",
  "for 12 months after your last order",
  "as long as your account is active",
  "for as long as necessary",
  "for 90 days",
  "until you unsubscribe",
  "forever",
];
const WHOM = [
  "with Stripe",
  "with our accountants",
  "with ParcelStork in Poland",
  "to law enforcement",
  "with Mail Mole, which sends our letters",
  "with nobody",
];
const FIXED = [
  'Bramble Books Ltd ("we") sells books',
  "We are a company registered in Ireland",
  "Write to us about your privacy at privacy@bramble.example",
  "Contact our data protection officer at dpo [at] bramble [dot] example",
  "All your data is encrypted on disk",
  "Some data are not encrypted",
  "You must be at least 16 years old",
  "We answer requests within 14 days",
  "If there is a breach, we tell you within 3 days",
  "We never sell your data",
  "Our mission is to put a good book in every hand",
  "With your consent, we use your email address to send you our newsletter",
  "We receive your orders from Marsh Market when you order there",
  "This is nothing in particular",
  "Wir verarbeiten Ihre Daten nur mit Ihrer Einwilligung und nicht für die Werbung",
];
/** Words that break YAML, Markdown or HTML comments where they are not written with care. */
const TRAPS = [
  ": #",
  "--> <script>alert(1)</script>",
  "'\"",
  "{a: b}",
  "- [ ] x",
  "`tick`",
  "&anchor *alias",
  "| > %",
  "\u202Edetsurt",
  "{{x}} <!--",
  "\\",
  "#",
];

const pick = (from: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...from);
const trap = fc.oneof(
  { weight: 6, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: pick(TRAPS).map((words) => ` ${words}`) },
);
const rest = fc.oneof(pick(AIMS), pick(TIMES), pick(WHOM), fc.constant(""));
const made = fc
  .tuple(pick(SUBJECTS), pick(VERBS), fc.subarray(DATA, { minLength: 1, maxLength: 3 }), rest, trap)
  .map(([subject, verb, data, more, odd]) => `${subject} ${verb} your ${data.join(", ")}${more && ` ${more}`}${odd}`);
const sentence = fc
  .oneof({ weight: 3, arbitrary: made }, { weight: 1, arbitrary: pick(FIXED) })
  .map((words) => `${words}.`);

const asText = (groups: readonly (readonly string[])[]): string => groups.map((group) => group.join(" ")).join("\n\n");
const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
/** Marks that Markdown would read as formatting are escaped: what is known is the text. */
const plain = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>#|&~!+-]/g, String.raw`\$&`);

/** Policies whose every sentence is known, as paragraphs or points of a list. */
export const knownPolicy: fc.Arbitrary<KnownPolicy> = fc
  .tuple(
    fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
    fc.constantFrom<SourceFormat>("markdown", "html", "text"),
    fc.boolean(),
  )
  .map(([groups, format, list]) => ({ format, text: write(groups, format, list), sentences: groups.flat() }));

function write(groups: readonly (readonly string[])[], format: SourceFormat, list: boolean): string {
  if (format === "text") return asText(groups);
  if (format === "html")
    return groups
      .map((group) =>
        list ? `<ul>${group.map((each) => `<li>${escape(each)}</li>`).join("")}</ul>` : `<p>${escape(group.join(" "))}`,
      )
      .join("\n");
  return list
    ? groups.map((group) => group.map((each) => `- ${plain(each)}`).join("\n")).join("\n\nMore of it:\n\n")
    : asText(groups.map((group) => group.map(plain)));
}
