import type { PurposeFacts } from "./policy/purpose.ts";

/** Kinds of use that put advertising before a person with the data of that person. */
const MARKETING: ReadonlySet<string> = new Set(["email", "ads", "targeted-ads"]);

/**
 * Direct marketing, which people may object to at any time, whatever it rests on (GDPR 21(2)–(3)): advertising that is
 * addressed to a person or chosen for one, and what is sent softly to customers (`soft-opt-in`). What a purpose does is done with
 * a person's data, so that its ads are addressed to someone; ads that use no data are in no policy.
 */
export function isDirectMarketing({ kind, softOptIn }: Pick<PurposeFacts, "kind" | "softOptIn">): boolean {
  return MARKETING.has(kind) || softOptIn;
}
