import type { Gathering } from "./gathering.ts";

/** Where data comes from, in the content model's words; `source` is who else it comes from, in the old policy's. */
export interface Provenance {
  readonly from: string | null;
  readonly source: string | null;
}

const UNKNOWN: Provenance = { from: null, source: null };
const RECEIVES = /\b(?:receive|get|obtain|collect|buy|purchase|acquire)/i;
const BY_USE =
  /\b(?:automatically|from your (?:browser|device)|as you (?:use|browse|visit)|your (?:browser|device) (?:sends|provides|transmits))\b/i;
const BY_YOU = /\b(?:from you|that you (?:give|provide|tell))\b/i;

/** `from data brokers`, `from public registers`, `from Stripe`. The words are the source. */
const OTHERS: readonly (readonly [from: string, pattern: RegExp])[] = [
  ["broker", /\bfrom ((?:our |certain )?data brokers?)\b/i],
  ["public", /\bfrom ((?:publicly available|public) (?:sources|records|registers|registries|databases))\b/i],
  ["partner", /\bfrom (our (?:\w+ )?partners?)\b/],
  [
    "partner",
    /\bfrom ((?!Google Play|App Store)[A-Z][\w&]+(?: [A-Z][\w&]+){0,3}(?! (?:account|device|users?)))(?=[,.;]| (?:when|if|for|to|so|and)\b|$)/,
  ],
];

/**
 * Where the things come from that a clause says we get: by the word it says it with, else by what follows. With several things,
 * or several sources, what follows may belong to the last alone.
 */
export function provenanceOf(text: string, { from, end }: Gathering, things: number): Provenance {
  const rest = text.slice(end);
  if ((rest.match(/\bfrom\b/gi)?.length ?? 0) > 1) return UNKNOWN;
  const other = RECEIVES.test(text) ? otherSource(rest) : null;
  if (other && things > 1 && /\band (?:your|the)\b/i.test(rest)) return UNKNOWN;
  if (other) return other;
  if (from !== null) return { from, source: null };
  if (things !== 1) return UNKNOWN;
  return { from: BY_USE.test(text) ? "your-use" : BY_YOU.test(rest) ? "you" : null, source: null };
}

function otherSource(rest: string): Provenance | null {
  for (const [from, pattern] of OTHERS) {
    const source = pattern.exec(rest)?.[1];
    if (source !== undefined) return { from, source };
  }
  return null;
}
