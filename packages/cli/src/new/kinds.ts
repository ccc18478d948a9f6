import { type DocumentKind, type Field, vocabularyAt } from "@candor/compiler";

/** Something that `candor new` writes: a document, or an entry in one. */
export interface Kind {
  readonly name: string;
  readonly document: DocumentKind;
  /** What its id is of, where it has one. */
  readonly id: "file" | "entry" | null;
  /** The title of the document, where it is new. */
  readonly title: string;
  /** Facts to ask for beside those that it cannot do without. */
  readonly wanted: readonly string[];
  /** The sections that it always has, each with its question. */
  readonly sections: Readonly<Record<string, string>>;
}

const PLAIN = { id: null, wanted: [], sections: {} } as const;

/** In the order in which a policy is written. */
export const KINDS: readonly Kind[] = [
  { ...PLAIN, name: "company", document: "company", title: "Who we are" },
  {
    ...PLAIN,
    name: "mission",
    document: "mission",
    title: "How we look after your data",
    sections: {
      aims: "What has using people's data to do with why your company exists?",
      "hold-us": "How can people hold you to your promises? Name somebody they can write to.",
    },
  },
  { ...PLAIN, name: "data", document: "data", id: "entry", title: "What we know about you", wanted: ["kept"] },
  {
    name: "purpose",
    document: "purpose",
    id: "file",
    title: "",
    wanted: ["serves"],
    sections: {
      why: "Why do you need this data? One sentence.",
      benefit: "What do people get from it? For a duty: nothing for you, and here is why.",
      refuse: "What happens if they say no?",
    },
  },
  {
    ...PLAIN,
    name: "recipient",
    document: "recipients",
    id: "entry",
    title: "Who else gets your data",
    wanted: ["for"],
  },
  { ...PLAIN, name: "safeguard", document: "safeguards", id: "entry", title: "How we keep your data safe" },
  { ...PLAIN, name: "rights", document: "rights", title: "What you can ask of us", wanted: ["ask-at"] },
  {
    ...PLAIN,
    name: "breach",
    document: "breach",
    title: "When something goes wrong",
    sections: { "what-we-do": "What do you do, step by step, when data gets into the wrong hands?" },
  },
  { ...PLAIN, name: "report", document: "report", title: "How your data was used" },
];

/** Sections that a purpose needs because of what its facts say. */
const QUESTIONS_OF_FACTS: readonly (readonly [field: string, value: string | null, key: string, asks: string])[] = [
  ["because", "legitimate-interest", "reason", "What is your interest, and why does it not weigh less than theirs?"],
  ["decides-alone", null, "logic", "How does it decide, and what does that mean for a person?"],
];

/** The sections of a document with these facts, each with its question; those that somebody answered come too. */
export function sectionsOf(
  { document, sections }: Kind,
  facts: ReadonlyMap<string, unknown>,
  answered: readonly string[],
): ReadonlyMap<string, string> {
  const needed = QUESTIONS_OF_FACTS.filter(
    ([field, value]) => document === "purpose" && facts.has(field) && (value === null || facts.get(field) === value),
  );
  const all = new Map([...Object.entries(sections), ...needed.map(([, , key, asks]) => [key, asks] as const)]);
  for (const key of answered) if (!all.has(key)) all.set(key, "");
  return all;
}

/** The facts that a kind has, in the order they are written, but for those of one place. */
export function fieldsOf({ document, id }: Kind): readonly Field[] {
  const fields = vocabularyAt(document, pathTo({ id }, "any-entry"))?.fields ?? [];
  return fields.filter(({ name }) => name !== "by-place");
}

/** Where the facts of an entry stand in its document. */
export function pathTo({ id }: Pick<Kind, "id">, entry: string): readonly string[] {
  return id === "entry" ? [entry] : [];
}

/** `purposes/newsletter.md`: where it stands inside the policy. */
export function withinOf({ document, id }: Kind, name: string): string {
  return id === "file" ? `purposes/${name}.md` : `${document}.md`;
}

/** Whether a fact is asked for where nobody tells it. */
export function isAsked({ wanted }: Kind, { name, required }: Field): boolean {
  return required || wanted.includes(name);
}
