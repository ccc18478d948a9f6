import type { Claim, Finding, Remark } from "../claim.ts";
import type { Sentence } from "../source.ts";
import { findData } from "../words/find-data.ts";
import { findTimes } from "../words/find-time.ts";
import { isFrame } from "./frame-words.ts";
import { sayingKey } from "./saying-key.ts";
import type { Settled } from "./settle.ts";

/** A sentence, and its text as the patterns read it. */
interface Read {
  readonly sentence: Sentence;
  readonly text: string;
}

/** What the facts from a sentence leave unsaid. */
export interface Unsaid {
  readonly sentence: Sentence;
  /** From the first word that no fact says to the last. */
  readonly words: string;
  /** The entry, or the purpose, that the rest of the sentence speaks of. */
  readonly document: string;
  readonly path: readonly string[];
}

const ASKS = "The old policy says more of this than the facts here. Where does the rest belong?";

/**
 * The sentences that facts rest on and that say more than these: an aim, a legal basis, an occasion. Being cited by an entry is
 * no evidence for the rest of a sentence.
 */
export function findUnsaid(
  settled: Settled,
  findings: readonly Finding[],
  readings: readonly Read[],
): readonly Unsaid[] {
  const stated = saidBy(settled, findings);
  return readings.flatMap((reading) => {
    const said = stated.get(sayingKey(reading.sentence));
    const [about] = said?.places ?? [];
    if (said === undefined || about === undefined) return [];
    for (const value of said.values) addWords(said.words, value);
    addItems(said, reading.text);
    const words = leftOf(reading.text, said);
    const place = said.places.find(({ document }) => document.startsWith("purposes/")) ?? about;
    return words === null ? [] : [{ sentence: reading.sentence, words, ...place }];
  });
}

/** A question about what a sentence says besides its facts, at the entry or the purpose that it speaks of. */
export function askUnsaid({ sentence, words, document, path }: Unsaid): Remark {
  return { document, path, asks: ASKS, sentence, words };
}

interface Place {
  readonly document: string;
  readonly path: readonly string[];
}

/** The words of one sentence that stand in the draft, and where. */
interface Said {
  readonly words: Set<string>;
  readonly places: Place[];
  /** The files and the fields that it stands in. */
  readonly kinds: Set<string>;
  /** What its facts say. */
  readonly values: Set<string>;
}

/** Fields whose claims come with more of the sentence than their values: their items and times are looked up instead. */
const WIDE: ReadonlySet<string> = new Set(["needs", "gets", "kept", "events"]);
const LISTS: ReadonlySet<string> = new Set(["data", "recipients", "safeguards"]);

function saidBy({ facts, entries }: Settled, findings: readonly Finding[]): ReadonlyMap<string, Said> {
  const all = new Map<string, Said>();
  const own = Map.groupBy(
    findings.filter((finding): finding is Claim => "value" in finding && finding.sure && finding.denied !== true),
    ({ sentence }) => sayingKey(sentence),
  );
  const standing = [...entries.map((entry) => ({ ...entry, value: null })), ...facts];
  for (const { document, path, value, evidence } of standing)
    for (const { file, line, words: text } of evidence) {
      const key = sayingKey({ file, line, text });
      const said = all.get(key) ?? { words: new Set(), places: [], kinds: new Set(), values: new Set() };
      all.set(key, said);
      said.kinds.add(document).add(path.at(-1) ?? "");
      said.places.push({ document, path: LISTS.has(document) ? path.slice(0, 1) : [] });
      if (value !== null) said.values.add(String(value));
      for (const claim of own.get(key) ?? [])
        if (isStatedBy(claim, document, path, value)) addWords(said.words, claim.words);
    }
  return all;
}

/** Whether an entry (its value is null) or a fact came from a claim; a measure, and all data, have got their ids since. */
function isStatedBy(
  { document, path, value }: Claim,
  of: string,
  at: readonly string[],
  is: string | number | null,
): boolean {
  if (document !== of || path.length !== at.length || WIDE.has(path.at(-1) ?? "")) return false;
  // What an entry of a list is called by stands in its id or its label; its claim may come with the whole clause.
  if (value.kind === "entry" && LISTS.has(of)) return false;
  const same = (step: string, index: number): boolean =>
    step === at[index] || (index === 0 && (of === "safeguards" || step === "*"));
  if (!path.every(same) || value.kind === "entry") return value.kind === "entry" && is === null && path.every(same);
  return value.kind === "member" ? value.is === is : is !== null;
}

/** What data items and times are called in the sentence, where they have an entry or a fact from it. */
function addItems({ words, places, values, kinds }: Said, text: string): void {
  const ids = new Set([...values, ...places.flatMap(({ document, path }) => (document === "data" ? path : []))]);
  for (const item of findData(text)) if (ids.has(item.id)) addWords(words, item.words);
  if (kinds.has("kept")) for (const time of findTimes(text)) addWords(words, time.words);
}

function addWords(to: Set<string>, text: string): void {
  for (const { word } of wordsOf(text)) to.add(word);
}

/** The words of a text that neither the facts say nor the frame of their sentence; null where there are none. */
function leftOf(text: string, { words, kinds }: Said): string | null {
  const left = wordsOf(text).filter(({ word }) => !words.has(word) && ![...kinds].some((kind) => isFrame(word, kind)));
  const [start, end] = [left[0]?.start, left.at(-1)?.end];
  return start === undefined || end === undefined ? null : text.slice(start, end);
}

function wordsOf(text: string): readonly { readonly word: string; readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}
