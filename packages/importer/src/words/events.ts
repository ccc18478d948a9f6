import { onLines } from "./any-of.ts";

/** Moments that a time counts from, in the words of policies → the event of the draft. `docs/importing-a-policy.md` lists them. */
export const EVENTS: readonly (readonly [event: string, pattern: RegExp])[] = [
  [
    "account-closed",
    new RegExp(
      onLines(String.raw`
      \b(?:after|when|once|if|following|of) (?:you (?:choose to )?)?(?:the )?(?:clos(?:e|ed|ing|ure)
      |delet(?:e|ed|ing|ion)|cancel(?:s|led|ing|lation)?|terminat(?:e|ed|ing|ion))(?: of)? (?:your|the
      |an) account\b|\bafter (?:your|the) account (?:is|has been|was) (?:closed|deleted|cancelled|canceled
      |terminated)\b
    `),
      "i",
    ),
  ],
  ["last-order", /\b(?:after|from|following) (?:your|the) (?:last|latest|most recent) (?:order|purchase)\b/i],
  ["last-contact", /\b(?:after|from|following) (?:your|our|the) last (?:contact|message|conversation)\b/i],
  [
    "last-visit",
    /\b(?:after|from|following) (?:your|the) (?:last|latest|most recent) (?:visit|login|log-in|sign-in)\b/i,
  ],
  [
    "contract-ended",
    new RegExp(
      onLines(String.raw`
      \b(?:after|following) (?:the )?(?:end|termination|expiry) of (?:the|your|our) contract\b
      |\bafter (?:the|your|our) contract (?:ends|ended|has ended)\b
    `),
      "i",
    ),
  ],
  [
    "subscription-ended",
    /\b(?:after|following) (?:the end of your subscription|your subscription (?:ends|ended|has ended))\b/i,
  ],
  ["consent-withdrawn", /\b(?:after|when|once|if) you (?:unsubscribe|withdraw(?: your)? consent|opt out)\b/i],
];

/** A time that lasts as long as the account. */
export const WITH_ACCOUNT: RegExp = new RegExp(
  onLines(String.raw`
    \b(?:for )?as long as (?:you have an account|you keep your account|your (?:\w+ )?account (?:is
    |remains|stays) (?:active|open))\b|\buntil you (?:close|delete|cancel) your account\b
    |\bwhile your account is (?:active|open)\b
  `),
  "i",
);
/** A time that lasts until people say no. */
export const WITH_CONSENT: RegExp = /\buntil you (?:unsubscribe|withdraw (?:your )?consent|opt out)\b/i;

/** The event that a text counts a time from, and where its words begin. */
export function findEvent(text: string): { readonly id: string; readonly index: number } | null {
  for (const [id, pattern] of EVENTS) {
    const found = pattern.exec(text);
    if (found) return { id, index: found.index };
  }
  return null;
}
