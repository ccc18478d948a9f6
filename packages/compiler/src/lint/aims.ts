import { findPhrases, type Said } from "./find-phrases.ts";
import type { Aims } from "./phrases/language.ts";
import { saysMore } from "./says-more.ts";

/**
 * Where a sentence names two different aims in one list: "for marketing and research". The words between two names only
 * join them; "for marketing research" names one.
 */
export function aimsJoined(sentence: string, aims: Aims): Pick<Said, "start" | "end"> | null {
  const names = namesIn(sentence, aims);
  for (const [index, first] of names.entries()) {
    const start = startOfList(sentence, first, aims);
    const list = start === null ? [] : listFrom(names.slice(index), sentence, aims);
    const end = endOfList(sentence, list.at(-1), aims);
    if (start !== null && end !== null && new Set(list.map(({ group }) => group)).size > 1) return { start, end };
  }
  return null;
}

interface Name extends Said {
  readonly group: number;
}

/** The aims that are named, in order, none inside another. */
function namesIn(sentence: string, { groups }: Aims): readonly Name[] {
  const said = groups.flatMap((phrases, group) => findPhrases(sentence, phrases).map((one) => ({ ...one, group })));
  const holds = (outer: Name, { start, end }: Name): boolean =>
    outer.start <= start && end <= outer.end && outer.end - outer.start > end - start;
  return said.filter((name) => !said.some((other) => holds(other, name))).toSorted((a, b) => a.start - b.start);
}

function listFrom([first, ...others]: readonly Name[], sentence: string, { joins, prefix }: Aims): readonly Name[] {
  const list = first ? [first] : [];
  for (const name of others) {
    const between = sentence.slice(list.at(-1)?.end, name.start);
    const isJoined = /[^\s-]/.test(between) || (prefix !== undefined && name.phrase.startsWith(prefix));
    if (!isJoined || saysMore(between, [], joins)) break;
    list.push(name);
  }
  return list;
}

/** Where the words that lead to a list start; where a language has none, the list itself. */
function startOfList(sentence: string, { start }: Name, { leads }: Aims): number | null {
  if (leads.length === 0) return start;
  const lead = findPhrases(sentence, leads).findLast(({ end }) => end <= start && isBlank(sentence.slice(end, start)));
  return lead?.start ?? null;
}

function endOfList(sentence: string, last: Name | undefined, { tails }: Aims): number | null {
  if (!last) return null;
  const isTailed = tails.length === 0 || tails.some((tail) => sentence.startsWith(tail, last.end));
  return isTailed ? last.end : null;
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
