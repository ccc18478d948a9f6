import { anyOf, onLines } from "../words/any-of.ts";
import { ACTS, MEANS } from "../words/occasion-words.ts";

/** What people do in the ordinary use of a service. */
const ACT = anyOf(ACTS);
/** What they do it with. A word that is none of these makes a condition: alcohol, a company, a country. */
const WITH = anyOf(MEANS);
/**
 * Occasions of ordinary use, `when you sign up for our newsletter`: what is collected then is collected. With a word more
 * than is known it is a condition, `when you order alcohol`.
 */
const OCCASION = new RegExp(
  onLines(`
    ,?\\s*\\b(?:when|whenever|each time|every time|if|once|as) (?:you|visitors|users|people
    |customers) (?:also |first |choose to |then )?${ACT}(?:(?: |, )${WITH})*(?:,? (?:or
    |and) (?:when you |you )?${ACT}(?:(?: |, )${WITH})*)?(?=[,.;:]| ?\\(|$| (?:and )?we\\b| you (?:will
    |give|provide|enter)\\b| (?:such as|including|like)\\b)
  `),
  "gi",
);

/** `when you sign in with Marsh Market`: a service that is used has a name. */
const WITH_NAMED = new RegExp(
  onLines(String.raw`
    ,?\s*\b(?:[Ww]hen|[Ww]henever|[Ii]f|[Oo]nce) you (?:use|connect|install|download|subscribe to|buy
    |purchase|(?:log in|sign in|sign up|register|pay) (?:with|via|using|through
    |for)) (?:your |our |the |a )?(?:\p{Lu}[\p{L}\d.&-]*,? ?){1,4}(?:account|app|service|site)?(?=,
    | (?:and )?we\b| ?$|[.;:])
  `),
  "gu",
);

/** `when using the service`. */
const USING = new RegExp(
  onLines(`
    ,?\\s*\\b(?:when|while|whenever|by) (?:using|visiting|accessing|browsing|ordering|registering
    |subscribing|signing up|signing in|logging in|contacting|creating|placing
    |booking)(?: ${WITH})*(?=[,.;:]|$| (?:and )?we\\b)
  `),
  "gi",
);

export function withoutOccasion(text: string): string {
  return [OCCASION, USING, WITH_NAMED].reduce((rest, occasion) => rest.replaceAll(occasion, " "), text);
}
