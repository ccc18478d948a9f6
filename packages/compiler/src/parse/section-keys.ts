import type { DocumentKind } from "../document.ts";

/** Section key → the headings that mean it, lower case and without marks at the end. */
type Aliases = Readonly<Record<string, readonly string[]>>;

const HEADINGS: Readonly<Partial<Record<DocumentKind, Aliases>>> = {
  mission: {
    aims: ["how this serves our mission", "how this serves the mission", "how this serves our aims", "our aims"],
    "hold-us": ["how to hold us to this", "hold us to this", "how you can hold us to this"],
  },
  purpose: {
    why: ["why", "why we do this", "why we need it", "why we need this", "why we ask"],
    benefit: ["what you get", "what you get from it", "what is in it for you", "what's in it for you"],
    refuse: ["if you say no", "can you refuse", "can you say no", "if you refuse", "what happens if you say no"],
    reason: ["our reason", "our legitimate interest", "the reason"],
    logic: ["how it decides", "how we decide", "how this is decided", "how the decision is made"],
    limits: ["limits", "the limits", "what we do not do", "what we never do"],
    leaving: ["leaving", "if you leave", "when you leave"],
    details: ["details", "the details", "more details"],
  },
  breach: {
    "what-we-do": ["what we do", "what we will do", "what we do when something goes wrong"],
  },
};

const EXPLICIT = /\s*\{#([^{}\s]*)\}\s*$/;

/** What a heading says, and the key it names: by `{#key}` where one stands, else by its words. */
export function readHeading(text: string, kind: DocumentKind): Heading {
  const explicit = EXPLICIT.exec(text);
  const title = (explicit ? text.slice(0, explicit.index) : text).trim();
  const key = explicit?.[1];
  if (key === undefined) return { title, key: keyOf(title, kind), unknown: null };
  return legalSections(kind).includes(key) ? { title, key, unknown: null } : { title, key: null, unknown: key };
}

export interface Heading {
  readonly title: string;
  readonly key: string | null;
  /** A `{#key}` that no section of this kind has. */
  readonly unknown: string | null;
}

/** The section keys of a kind of document, in the order they are read. */
export function legalSections(kind: DocumentKind): readonly string[] {
  return Object.keys(HEADINGS[kind] ?? {});
}

function keyOf(title: string, kind: DocumentKind): string | null {
  const plain = title
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll(/\s+/g, " ")
    .replace(/[?!.:…]+$/, "")
    .trim();
  const aliases = Object.entries(HEADINGS[kind] ?? {});
  return aliases.find(([, headings]) => headings.includes(plain))?.[0] ?? null;
}
