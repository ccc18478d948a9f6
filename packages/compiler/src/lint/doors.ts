import type { Document } from "../document.ts";
import { nearestTo, type Said, variantsOf } from "./variants.ts";
import { waitsForYes } from "../facts/waits-for-yes.ts";

type Purpose = Document<"purpose">["frontmatter"];
type Company = Document<"company">["frontmatter"];

/** A channel that a purpose uses and that has no door of its own, with the company's facts for the same people. */
export interface Doorless {
  readonly channel: string;
  readonly company: Company;
}

/** The channels of a purpose, all of the company's where it names none, that have no door of their own. */
export function doorless(company: Document<"company">, { facts, place }: Said<Purpose>): readonly Doorless[] {
  const there = nearestTo(variantsOf(company), place).facts;
  return (facts.channels ?? there.channels)
    .filter((channel) => !there.doors?.[channel]?.trim())
    .map((channel) => ({ channel, company: there }));
}

/** Marketing messages that nobody was asked for: each has to show how to object (GDPR 21(2) and (4)). Ads are messages where they name channels. */
export function isUnaskedMarketing(facts: Purpose): boolean {
  const { kind, channels = [] } = facts;
  const isMessage = kind === "email" || (ADS.has(kind) && channels.length > 0);
  return isMessage && !waitsForYes(facts);
}

const ADS: ReadonlySet<string> = new Set(["ads", "targeted-ads"]);
