import { PURPOSE_TERMS } from "../words/purpose-terms.ts";

export interface DraftSection {
  /** A section of the content model. */
  readonly key: string;
  readonly heading: string;
}

/** The headings that each kind of file cannot do without; the author writes below them. */
const SECTIONS: Readonly<Record<string, readonly DraftSection[]>> = {
  mission: [
    { key: "aims", heading: "How this serves our mission" },
    { key: "hold-us", heading: "How to hold us to this" },
  ],
  purpose: [
    { key: "why", heading: "Why" },
    { key: "benefit", heading: "What you get" },
    { key: "refuse", heading: "If you say no" },
  ],
  breach: [{ key: "what-we-do", heading: "What we do" }],
};
const REASON: DraftSection = { key: "reason", heading: "Our reason" };

const TITLES: Readonly<Record<string, string>> = {
  company: "Who we are",
  mission: "How we look after your data",
  data: "What we know about you",
  recipients: "Who else gets your data",
  safeguards: "How we keep your data safe",
  rights: "Ask us about your data",
  breach: "If something goes wrong",
  "purposes/use-cookies": "Store things on your device",
};

export function titleOf(document: string): string {
  return TITLES[document] ?? PURPOSE_TERMS.find(({ id }) => document === `purposes/${id}`)?.title ?? ownTitle(document);
}

/** A purpose that is none of the known ones is called by its own words. */
function ownTitle(document: string): string {
  const words = document.replace("purposes/", "").replaceAll("-", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** The sections of a file; a purpose that rests on a legitimate interest says which. */
export function sectionsOf(document: string, interest: boolean): readonly DraftSection[] {
  const sections = SECTIONS[document.startsWith("purposes/") ? "purpose" : document] ?? [];
  return interest ? [...sections, REASON] : sections;
}

const REFUSES =
  /\b(?:opt[- ]out|unsubscribe|withdraw|object|if you (?:do not|don['’]t|choose not|prefer not)|turn (?:it )?off|disable|decline|block)\b/i;
const BENEFITS =
  /\b(?:so (?:that )?you can|you (?:get|enjoy|receive)|for you\b|more (?:relevant|useful|easily)|help(?:s|ing)? you|make it easier)\b/i;

/** The section that a sentence is material for; null where it belongs to the start of the file. */
export function sectionFor(document: string, text: string): string | null {
  if (document === "breach") return "what-we-do";
  if (document === "mission") return /\b(?:mission|vision|believe|why)\b/i.test(text) ? "aims" : "hold-us";
  if (!document.startsWith("purposes/")) return null;
  return REFUSES.test(text) ? "refuse" : BENEFITS.test(text) ? "benefit" : "why";
}
