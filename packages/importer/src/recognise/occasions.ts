/** What people do in the ordinary use of a service. */
const ACT =
  "(?:order|buy|purchase|pay|donate|register|sign up|subscribe|log in|sign in|check out|visit|browse|access|use|call|book|write|contact|email|e-mail|message|reach out|get in touch|communicate|interact|create|open|set up|make|place|complete|fill in|fill out|submit|send|post|upload|comment|request|ask|download|install|join|respond|participate|take part|enter|connect|shop|seek|leave)";
/** What they do it with. A word that is none of these makes a condition: alcohol, a company, a country. */
const WITH =
  "(?:our|the|a|an|any|one|us|we|to|from|with|on|at|in|into|for|by|through|via|using|of|up|out|or|and|here|there|it|this|these|your|paid|free|new|online|own|web|website|sites?|site's|pages?|apps?|application|mobile|shop|store|services?|products?|platform|features?|tools?|software|device|newsletters?|mailing|lists?|account|profile|orders?|purchases?|payments?|contact|forms?|surveys?|questions?|support|help|team|subscription|plan|requests?|enquiry|inquiry|enquiries|inquiries|messages?|emails?|e-mails?|phone|telephone|chat|events?|webinars?|blog|comments?|feedback|information|demo)";
/**
 * Occasions of ordinary use, `when you sign up for our newsletter`: what is collected then is collected. With a word more
 * than is known it is a condition, `when you order alcohol`.
 */
const OCCASION = new RegExp(
  `,?\\s*\\b(?:when|whenever|each time|every time|if|once|as) (?:you|visitors|users|people|customers) (?:also |first |choose to |then )?${ACT}(?:(?: |, )${WITH})*(?:,? (?:or|and) (?:when you |you )?${ACT}(?:(?: |, )${WITH})*)?(?=[,.;:]| ?\\(|$| (?:and )?we\\b| you (?:will|give|provide|enter)\\b| (?:such as|including|like)\\b)`,
  "gi",
);

/** `when you sign in with Marsh Market`: a service that is used has a name. */
const WITH_NAMED =
  /,?\s*\b(?:[Ww]hen|[Ww]henever|[Ii]f|[Oo]nce) you (?:use|connect|install|download|subscribe to|buy|purchase|(?:log in|sign in|sign up|register|pay) (?:with|via|using|through|for)) (?:your |our |the |a )?(?:\p{Lu}[\p{L}\d.&-]*,? ?){1,4}(?:account|app|service|site)?(?=,| (?:and )?we\b| ?$|[.;:])/gu;

/** `when using the service`. */
const USING = new RegExp(
  `,?\\s*\\b(?:when|while|whenever|by) (?:using|visiting|accessing|browsing|ordering|registering|subscribing|signing up|signing in|logging in|contacting|creating|placing|booking)(?: ${WITH})*(?=[,.;:]|$| (?:and )?we\\b)`,
  "gi",
);

export function withoutOccasion(text: string): string {
  return [OCCASION, USING, WITH_NAMED].reduce((rest, occasion) => rest.replaceAll(occasion, " "), text);
}
