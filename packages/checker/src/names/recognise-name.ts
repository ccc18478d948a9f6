import type { KindOfData } from "./kind-of-data.ts";
import { isWord, listed, singulars, wordsOf } from "./words-of.ts";
import { isPersonWord, words } from "./words-about.ts";

/** How much a name says: it means little else; more often than not this; or this in a type about a person alone. */
export type Telling = "sure" | "likely" | "inPerson";

export interface Recognised {
  readonly kind: KindOfData;
  readonly telling: Telling;
}

/** Endings that leave a value what it is: `emailHash`, `addressLine`, `nameEncrypted`. */
const ENDINGS = words("hash hashed encrypted cipher value text string raw plain normalized canonical masked line");

/** What is before a name when it is no value of a person: a switch, something done with it, or what a program signs in with. */
const NOT_A_VALUE =
  words(`is has can should must may will show hide enable enabled allow allows require requires required use
  uses need needs send sends validate set get update change check verify verified on handle no without skip include exclude
  with toggle invalid valid missing duplicate max min total count number num default fallback example sample mock test`);
const OF_A_PROGRAM =
  words(`smtp imap db database redis mongo postgres mysql sql proxy ftp sftp ssh ldap keystore truststore
  cert certificate encryption root service server system app application broker kafka rabbit elastic bucket queue docker`);
const OF_A_COMPANY = words(
  "support company business noreply reply sales info office store shop team workspace organization",
);

/** What may stand before a name that says little by itself: `billingAddress`, `customerName`, `currentCity`. */
const QUALIFIERS =
  words(`home work private personal postal mailing billing shipping delivery invoice residential permanent
  current new old previous primary secondary main contact full own business card account holder emergency preferred
  normalized lower public`);

/** What names are told by. */
export type Terms = ReadonlyMap<string, Recognised>;

/** The terms of kinds of data, as names spell them without spaces. Of two kinds with one term the surer one has it. */
export function termsOf(kinds: readonly KindOfData[]): Terms {
  const told = (["inPerson", "likely", "sure"] as const).flatMap((telling) =>
    kinds.flatMap((kind) =>
      listed(kind[telling] ?? "").map((term) => [wordsOf(term).join(""), { kind, telling }] as const),
    ),
  );
  return new Map(told);
}

/** Finds texts with a property whose name means little else than `kinds`, or more often than not. */
export function tellingNames(kinds: readonly KindOfData[]): RegExp {
  const terms = kinds.flatMap(({ sure = "", likely = "" }) => [...listed(sure), ...listed(likely)]);
  const spelt = terms.map((term) => wordsOf(term).join("_?"));
  return new RegExp(`(?:${spelt.join("|")})\\w*["']?\\s*[?!]?\\s*[:(=]`, "i");
}

/** What kind of personal data the name of a property tells; null where it tells none. The longest term at its end counts. */
export function recogniseName(name: string, terms: Terms): Recognised | null {
  const all = wordsOf(name);
  const found = termAtEnd(all, terms) ?? termAtEnd(withoutEnding(all), terms);
  if (!found) return null;
  const { term, before } = found;
  if (before.some((word) => OF_A_PROGRAM.has(word)) || NOT_A_VALUE.has(before[0] ?? "")) return null;
  if (term.telling !== "inPerson") return before.some((word) => OF_A_COMPANY.has(word)) ? null : term;
  return before.every((word) => QUALIFIERS.has(word) || isPersonWord(word)) ? term : null;
}

function termAtEnd(all: readonly string[], terms: Terms): { term: Recognised; before: readonly string[] } | null {
  for (let from = 0; from < all.length; from++) {
    const before = all.slice(0, from);
    const end = all.slice(from).join("");
    const term = [end, ...singulars(end)].map((text) => terms.get(text)).find((one) => one !== undefined);
    if (term) return { term, before };
  }
  return null;
}

function withoutEnding(all: readonly string[]): readonly string[] {
  const last = all.findLastIndex((word) => ![...ENDINGS].some((ending) => isWord(word, ending)));
  return all.slice(0, last + 1);
}
