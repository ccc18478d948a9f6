import { byCodeUnit } from "@candor/model";
import { type Claim, one } from "../claim.ts";
import { findPlaces } from "../words/places.ts";
import type { Sentence } from "../source.ts";
import type { Reading } from "./reading.ts";
import { anyOf, onLines } from "../words/any-of.ts";
import { FORMS } from "../words/company-forms.ts";

const FORM = anyOf(FORMS);
const WORD = "(?:[A-ZÀ-Þ0-9][\\w'’.&À-ÿ-]*|&|and|of|the|et|und)";
/** A name that a legal form ends: `Kettle & Finch GmbH`, `Acme, Inc.`. */
const FORMAL = `(?:[A-ZÀ-Þ0-9][\\w'’&À-ÿ-]*(?: ${WORD}){0,5},? (?:& Co\\. )?${FORM}(?![\\w-])\\.?)`;
const WE_NAMED = `[("“'‘ ]*(?:hereinafter |together,? |collectively,? )?["“'‘]*(?:we|us|our|the company|the controller|the data controller)\\b`;

/** Sentences that name the company which answers for the policy; the first group is the name. */
const SAYINGS: readonly RegExp[] = [
  new RegExp(
    `(${FORMAL})(?:,[^()]{0,80}| (?:d/b/a|doing business as|trading as) [^()]{0,60})? ?\\((?:["“][^"”]{1,40}["”],? (?:or |and )?)?${WE_NAMED}`,
  ),
  new RegExp(
    onLines(`
      (?:[Tt]he )?(?:[Dd]ata )?[Cc]ontroller(?: of your (?:personal )?(?:data|information)
      | for your (?:personal )?(?:data|information)| responsible[^,.]{0,60})? is:? (${FORMAL})
    `),
  ),
  new RegExp(
    `(${FORMAL})(?:,[^.]{0,90},)? (?:is|acts as) the (?:data )?controller\\b(?! (?:of|for) (?:the|this|its|some|payments?))`,
  ),
  new RegExp(
    onLines(`
      \\b(?:(?:[Tt]his|[Oo]ur|[Tt]he|[Tt]hese) (?:\\w+ ){0,2}(?:web ?site|site|app|shop|store|services?
      |policy|notice|statement|page|platform|blog)|applies to)\\b[^.]{0,60}?\\b(?:owned|operated|run
      |published|built|maintained|brought to you)(?: and (?:built|operated|run
      |maintained))? by (${FORMAL})
    `),
  ),
  new RegExp(`\\b[Ww]e(?:,| are| at| here at) (${FORMAL})`),
  new RegExp(`^["“]?(?:The )?Company["”]?\\b[^.]{0,140}\\b(?:refers? to|means) (${FORMAL})`),
  new RegExp(
    `\\b(?:applies to|describes how|explains how) (?:\\w+ ){0,8}?(?:by |how )?(${FORMAL})(?= (?:\\(|collects|uses|handles|processes|treats|looks))`,
  ),
];
const ANY = new RegExp(FORMAL, "g");

/** The company that a sentence says it is of. Two names in one sentence are a question. */
export function* recogniseName(sentence: Sentence): Iterable<Claim> {
  const { text } = sentence;
  const name = SAYINGS.map((saying) => saying.exec(text)?.[1]).find((found) => found !== undefined);
  if (name === undefined) return;
  const others = Array.from(text.matchAll(ANY), ([other]) => other).filter((other) => other !== name);
  const sure = others.length === 0;
  for (const each of [name, ...others]) {
    const is = withoutStop(each, text);
    yield { document: "company", path: ["name"], value: one(is), sure, sentence, words: is };
  }
}

/** The name that stands first in a text, where a legal form marks it as a company's. */
export function leadingName(text: string): string | null {
  const found = new RegExp(`^(${FORMAL})`).exec(text)?.[1];
  return found === undefined ? null : withoutStop(found, text);
}

/** `Finch Books ("Finch", "we", or "us")`: a name without a legal form, and short names in quotation marks. */
const CALLED =
  /((?:[A-Z0-9][\w'’.&-]*)(?: [A-Z0-9][\w'’.&-]*){0,4})? ?\(((?:["“'‘][^"”'’()]{1,40}["”'’](?:,| or| and|,? (?:or|and)(?: simply)?)? ?){1,5})\)/g;
const PRONOUN = /^(?:we|us|our|the company|company|you|your|service|site|website|app|platform)$/i;

/** What a sentence says that the company is called, beside its legal name. */
export function calledIn({ text }: Sentence): readonly string[] {
  return Array.from(text.matchAll(CALLED)).flatMap(([, name, list = ""]) => {
    const quoted = Array.from(list.matchAll(/["“'‘]([^"”'’]+)["”'’]/g), ([, each = ""]) => each.trim());
    if (!quoted.some((each) => /^(?:we|us|our)$/i.test(each))) return [];
    return [...(name === undefined ? [] : [name]), ...quoted.filter((each) => !PRONOUN.test(each))];
  });
}

/** What a company calls itself: its names, and its names without the legal form. */
export function selfNames(names: readonly string[]): readonly string[] {
  const bare = names.map((name) => name.replace(new RegExp(`,? (?:& Co\\. )?${FORM}\\.?$`), "").trim());
  return [...new Set([...names, ...bare])]
    .filter((name) => name.length >= 3)
    .toSorted((a, b) => b.length - a.length || byCodeUnit(a, b));
}

/** Where a sentence says that the company is registered, incorporated or at home. */
export function* establishment({ sentence, text }: Reading): Iterable<Claim> {
  const said = new RegExp(
    onLines(String.raw`
      \b[Ww]e(?:['’]re| are| is)\b[^,.;]{0,60}?\b(?:registered|incorporated|established|headquartered
      |based)\b[^,.;]{0,30}?\b(?:in|under the laws of) |\b[Ww]e(?:['’]re| are| is) an? (?=(?:U\.S\.|US
      |German|French|Irish|Dutch|British|UK) (?:company|corporation|business))
    `),
  ).exec(text);
  if (!said) return;
  const [place, ...more] = findPlaces(text.slice(said.index, said.index + said[0].length + 40));
  if (!place) return;
  const sure =
    more.every(({ code }) => code === place.code) &&
    !/\b(?:may|might|not|other|third|providers?|partners?|processors?|subprocessors?|vendors?)\b/i.test(text);
  yield {
    document: "company",
    path: ["established-in"],
    value: { kind: "member", is: place.code },
    sure,
    sentence,
    words: place.words,
  };
}

/** A full stop that ends the sentence is not the name's, unless its form is most often written with one. */
export function withoutStop(name: string, text: string): string {
  const ends = text.endsWith(name) && name.endsWith(".") && !/(?:Inc|Corp|\.\w)\.$/.test(name);
  return ends ? name.slice(0, -1) : name;
}
