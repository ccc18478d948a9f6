import { isDeepStrictEqual } from "node:util";
import type { DataItem, PolicyModel, Purpose, Recipient } from "@candor/model";
import { plainProse } from "@candor/render";

/** Whether what is gone is most likely what is new. */
export type Alike<Thing> = (was: Thing, is: Thing) => boolean;

/** Of the words of two texts, so many have to be the same where the titles are. */
const NEARLY_SAME = 0.75;

/** The same text, or the same title and nearly the same text; or, in other words, the same use of the same data on the same ground. */
export const PURPOSES_ALIKE: readonly Alike<Purpose>[] = [readsLike, doesTheSame];

/** The same name to people, or who does the same with the same data. */
export const RECIPIENTS_ALIKE: readonly Alike<Recipient>[] = [
  (was, is) => sameName(was.label, is.label),
  (was, is) => was.does === is.does && isDeepStrictEqual(dealings(was), dealings(is)),
];

/**
 * The same name to people, or items with the same facts that the same purposes use. Terms of the vocabulary that differ tell
 * two apart. `heirs` are purposes under new names: old id → new id.
 */
export function itemsAlike(
  before: PolicyModel,
  after: PolicyModel,
  heirs: ReadonlyMap<string, string>,
): readonly Alike<DataItem>[] {
  const usersOf = ({ purposes }: PolicyModel, item: string): readonly string[] =>
    purposes
      .flatMap(({ id, needs, optional }) => [
        ...(needs.includes(item) ? [`needs ${id}`] : []),
        ...(optional.includes(item) ? [`optional ${id}`] : []),
      ])
      .map((use) => use.replace(/\S+$/, (id) => heirs.get(id) ?? id))
      .toSorted();
  return [
    (was, is) => sameName(was.label, is.label),
    (was, is) => {
      const users = usersOf(after, is.id);
      const sameKind = was.dpv === null || is.dpv === null || was.dpv === is.dpv;
      return users.length > 0 && sameKind && isSameData(was, is) && isDeepStrictEqual(usersOf(before, was.id), users);
    },
  ];
}

function isSameData(was: DataItem, is: DataItem): boolean {
  const facts = ({ from, kept, special, sensitive, source, people, pseudonymous }: DataItem): unknown => {
    return { from, kept, special, sensitive, source, people, pseudonymous };
  };
  return isDeepStrictEqual(facts(was), facts(is));
}

function dealings({ role, gets, for: purposes, where, transfers, contract, category }: Recipient): unknown {
  return [role, gets, purposes, where, transfers, contract, category];
}

function sameName(was: string, is: string): boolean {
  return was.toLowerCase() === is.toLowerCase();
}

function readsLike(was: Purpose, is: Purpose): boolean {
  const [old, now] = [wordsOf(was), wordsOf(is)];
  if (old.length > 0 && old.join(" ") === now.join(" ")) return true;
  return was.title !== "" && was.title === is.title && likeness(old, now) >= NEARLY_SAME;
}

function doesTheSame(was: Purpose, is: Purpose): boolean {
  const facts = ({ kind, dpv, basis, needs, people }: Purpose): unknown => [kind, dpv, basis, needs.toSorted(), people];
  return was.needs.length > 0 && isDeepStrictEqual(facts(was), facts(is));
}

/** Of what the author wrote below the title, without marks. */
function wordsOf({ summary, sections }: Purpose): readonly string[] {
  const text = [summary, ...sections.flatMap(({ title, body }) => [title, plainProse(body)])].join(" ");
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The share of words that both have, from 0 to 1: twice those that both have, of all (Dice's coefficient). */
function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) both++;
    left.set(word, count - 1);
  }
  return (2 * both) / (one.length + other.length);
}
