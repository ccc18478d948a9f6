/** Words a minute, silent reading of English non-fiction: Brysbaert, 2019, Journal of Memory and Language 109. */
const WORDS_A_MINUTE = 238;

/** How long silent reading takes, in minutes; print it rounded and with "about", for people differ. */
export function readingMinutes(words: number): number {
  return words / WORDS_A_MINUTE;
}

/**
 * The words of some texts as `Intl.Segmenter` finds them, also where no spaces part them; a text that is there many times, as
 * labels are, is segmented once. `locale` is a BCP 47 tag.
 */
export function countWords(texts: Iterable<string>, locale: string): number {
  const segmenter = segmenterOf(locale);
  const known = new Map<string, number>();
  let words = 0;
  for (const text of texts) {
    const count = known.get(text) ?? wordsIn(segmenter.segment(text));
    known.set(text, count);
    words += count;
  }
  return words;
}

function wordsIn(segments: Intl.Segments): number {
  let words = 0;
  for (const { isWordLike } of segments) if (isWordLike) words += 1;
  return words;
}

/** Slow to make, and a policy asks for a few languages thousands of times. */
const SEGMENTERS = new Map<string, Intl.Segmenter>();

function segmenterOf(locale: string): Intl.Segmenter {
  const known = SEGMENTERS.get(locale);
  if (known) return known;
  const segmenter = new Intl.Segmenter(locale, { granularity: "word" });
  SEGMENTERS.set(locale, segmenter);
  return segmenter;
}
