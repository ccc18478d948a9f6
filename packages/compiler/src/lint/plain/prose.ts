import type { Place } from "@candor/model";
import type { ParsedDocument, ParsedSection, PolicyDocuments, SourceFile } from "../../document.ts";
import { type Placer, placer } from "../../text/place.ts";
import { onceEach } from "../../once-each.ts";
import { textAt } from "../../translation/unit.ts";
import { textPaths } from "../../translation/text-paths.ts";
import type { Language } from "../phrases/language.ts";
import type { LintContext } from "../rule.ts";
import { type Block, blockOf, blocksOf } from "./blocks.ts";
import { measureBlocks, type Passage, together } from "./passage.ts";
import { sourceRange } from "./source-range.ts";
import { tellingsOf } from "./tellings.ts";
import type { Tongue } from "./tongues.ts";

/** A document as what people read of it. */
export interface Prose {
  readonly document: ParsedDocument;
  /** Its tag, without a region. */
  readonly language: string;
  readonly tongue: Tongue;
  readonly summary: Passage;
  readonly sections: readonly SectionProse[];
  /** The sentences among its facts, such as promises. */
  readonly facts: Passage;
  /** All of it. */
  readonly whole: Passage;
  /** Where a part of a sentence's block is written. */
  readonly placeOf: (part: Pick<Written, "block" | "start" | "end">) => Place;
}

export interface SectionProse extends Passage {
  readonly section: ParsedSection;
}

interface Written {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** All documents of a policy and of its translations, each in its language; without those in a language that has no measure. */
export function prosesOf(policy: PolicyDocuments, { languages }: LintContext): readonly Prose[] {
  const lists = listsOf(policy);
  const known = lists.get(languages);
  if (known) return known;
  const proses = tellingsOf(policy).flatMap(({ language, tongue, documents }) => {
    const phrases = languages.get(language) ?? null;
    return Array.from(documents.values(), (document) => proseOf(document, language, tongue, phrases));
  });
  lists.set(languages, proses);
  return proses;
}

/** For a policy the list that several rules go through, by what the languages say. */
const listsOf: (policy: PolicyDocuments) => Map<LintContext["languages"], readonly Prose[]> = onceEach(() => new Map());

function proseOf(document: ParsedDocument, language: string, tongue: Tongue, phrases: Language | null): Prose {
  const known = PROSES.get(document);
  if (known?.phrases === phrases && known.prose.language === language) return known.prose;
  const prose = measureDocument(document, language, tongue, phrases);
  PROSES.set(document, { phrases, prose });
  return prose;
}

/** Each document is measured once for all rules, and not again while it stays the same. */
const PROSES = new WeakMap<ParsedDocument, { readonly phrases: Language | null; readonly prose: Prose }>();

function measureDocument(document: ParsedDocument, language: string, tongue: Tongue, phrases: Language | null): Prose {
  const measure = (blocks: readonly Block[]): Passage => measureBlocks(blocks, tongue, phrases);
  const { start, end } = document.summaryPlace;
  const summary = measure([blockOf(document.summary, start.offset, end.offset)]);
  const sections = document.sections.map((section) => ({ section, ...measure(blocksOf(section.nodes)) }));
  const facts = measure(factBlocks(document));
  return {
    document,
    language,
    tongue,
    summary,
    sections,
    facts,
    whole: together([summary, ...sections, facts]),
    placeOf: placesIn(document.file),
  };
}

/** The lines of a file are found when the first place is asked for: most documents have no finding. */
function placesIn({ path, text }: SourceFile): Prose["placeOf"] {
  let place: Placer | null = null;
  return ({ block, start, end }) => (place ??= placer(path, text))(...sourceRange(block, text, [start, end]));
}

/** Sentences, and no names or labels: those are words alone. */
function factBlocks(document: ParsedDocument): readonly Block[] {
  return textPaths(document).flatMap(({ path, text, optional }) => {
    if (optional || path.at(-1) === "label" || textAt(document.frontmatter, path) === null) return [];
    const { start, end } = document.placeOf(path);
    return [blockOf(text, start.offset, end.offset)];
  });
}
