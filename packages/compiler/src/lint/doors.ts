import type { Document } from "../document.ts";
import { inPlace, type Said, variantsOf } from "./variants.ts";

type Purpose = Document<"purpose">["frontmatter"];
type Company = Document<"company">["frontmatter"];

/** A channel that a purpose uses and that has no door of its own, with the company's facts for the same people. */
export interface Doorless {
  readonly channel: string;
  readonly company: Company;
}

/** The channels of a purpose, all of the company's where it names none, that have no door of their own. */
export function doorless(company: Document<"company">, { facts, place }: Said<Purpose>): readonly Doorless[] {
  const there = inPlace(variantsOf(company), place).facts;
  return (facts.channels ?? there.channels)
    .filter((channel) => !there.doors?.[channel]?.trim())
    .map((channel) => ({ channel, company: there }));
}

/** Direct marketing that nobody was asked for: people may object to it at any time (GDPR 21(2)). */
export function isUnaskedMarketing(facts: Purpose): boolean {
  return facts.kind === "email" && facts.because !== "consent";
}
