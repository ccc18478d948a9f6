import { ENTRY, type Finding, member, one } from "../claim.ts";
import { findData } from "../words/find-data.ts";
import { PURPOSE_TERMS, type PurposeTerm } from "../words/purpose-terms.ts";
import { findBases, type FoundBasis } from "./bases.ts";
import { isComplete } from "./complete.ts";
import type { Clause } from "./clauses.ts";
import type { Reading } from "./reading.ts";
import { recogniseUnnamed } from "./unnamed-purposes.ts";
import { onLines } from "../words/any-of.ts";

/** Data, and a word for using it, before an aim. */
const USE = new RegExp(
  "\\b(?:we|you(?: \\w+)? (?:give|provide) us|(?:is|are) (?:used|processed|collected|stored|kept|needed)|data|information)\\b.*?",
  "i",
);
const USING = new RegExp(
  onLines(String.raw`
    \b(?:us(?:e|es|ed|ing)|process(?:es|ed|ing)?|collect(?:s|ed|ing)?|stor(?:e|es|ed|ing)|keep|kept
    |log(?:s|ged)?|need(?:s|ed)?|record(?:s|ed)?|analy[sz]es?|retain(?:s|ed)?|ask(?:s)?)\b
  `),
  "i",
);
const DATA = /\b(?:information|data|details|cookies?|it|them|this|these|that|correspondence|content|logs)\b/i;
const PASSIVE = /\b(?:is|are) (?:\w+ )?(?:used|processed|collected|stored|kept|needed)\b(?! by (?!us\b))/i;
const BY_OTHERS = /\b(?:used|processed|collected|stored|kept) by (?!us\b)/i;
/** Words that make others the ones who use it, or that something else is used. */
const OTHERS =
  /\b(?:third[- ]part(?:y|ies)|(?:sub-?)?processors?|vendors?|providers?|partners?|companies|they|their|affiliates?|other users)\b/i;
const CONDITION = /\b(?:if|when|where|unless|who) (?:you|we|it)\b/i;
const AIM = /\b(?:to|for(?! example| instance)|so|because|purposes?|help(?:s|ing)?)\b/i;

/** The uses that a sentence names: their kind, the data that the sentence says they use, and the legal basis it gives. */
export function* recognisePurposes(reading: Reading): IteratorObject<Finding, undefined> {
  const found = reading.clauses.flatMap((clause, index) =>
    PURPOSE_TERMS.flatMap((term) => goalIn(clause, index, term, reading)),
  );
  const all = findBases(reading);
  yield* recogniseUnnamed(reading, all);
  for (const goal of found) {
    const bases = basesOf(goal, found, all);
    const document = `purposes/${goal.term.id}`;
    const sure = goal.sure && (goal.term.kind !== "email" || isMailed(goal.clause.text));
    const said = { document, sentence: reading.sentence, words: goal.words, sure };
    yield { ...said, path: [], value: ENTRY, denied: goal.denied };
    if (goal.denied) continue;
    yield { ...said, path: ["kind"], value: one(goal.term.kind) };
    // Where the list may hold more than the items that are known, all of it is a question.
    if (goal.sure && goal.items.length > 0 && !isComplete(goal.used))
      yield { document, path: ["needs"], asks: "", sentence: reading.sentence, words: goal.used.trim() };
    for (const item of goal.sure ? goal.items : []) {
      if (isComplete(goal.used)) yield { ...said, path: ["needs"], value: member(item) };
      yield { ...said, document: "data", path: [item], value: ENTRY };
    }
    for (const { basis, words, sure } of bases)
      yield { ...said, path: ["because"], value: one(basis), words, sure: goal.sure && sure };
  }
}

/** Whether offers come by mail to a mail address, and not by letter or by phone. */
function isMailed(text: string): boolean {
  return (
    /\b(?:newsletters?|e-?mails?|mailing list)\b/i.test(text) &&
    !/\b(?:by|via) (?:post|mail|letter|phone|telephone|sms|text)\b|\b(?:postcards?|mailers?|leaflets?|letters)\b/i.test(
      text,
    )
  );
}

interface Goal {
  readonly term: PurposeTerm;
  readonly words: string;
  /** Where they begin in their clause. */
  readonly start: number;
  readonly sure: boolean;
  readonly denied: boolean;
  /** The clause it stands in, and the one that this goes on with. */
  readonly clause: Clause;
  readonly led: Clause | null;
  /** Ids of the data that the clause says is used for it. */
  readonly items: readonly string[];
  /** The words that name that data. */
  readonly used: string;
}

function goalIn(clause: Clause, index: number, term: PurposeTerm, reading: Reading): readonly Goal[] {
  const led = leadOf(clause, index, reading);
  for (const goal of clause.text.matchAll(term.goal)) {
    const before = clause.text.slice(0, goal.index);
    const own = usedBefore(before);
    const from = own ?? (led && usedBefore(`${led.text} ${before}`));
    if (from === null) continue;
    const use = own?.things ?? "";
    const { sure, denied } = led && use === "" ? joined(mood(led), mood(clause)) : mood(clause);
    return [
      {
        term,
        words: goal[0],
        start: goal.index,
        sure: sure && !from.conditional,
        denied: denied && !from.conditional,
        clause,
        led: use === "" ? led : null,
        // One or the other of them is not told.
        items: /\bor\b/i.test(use) ? [] : [...new Set(findData(use).map(({ id }) => id))],
        used: use,
      },
    ];
  }
  const act = term.act && first(clause.text, term.act);
  if (!act || !/\bwe\b/i.test(clause.text.slice(0, act.index + act[0].length))) return [];
  return [{ term, words: act[0], start: act.index, ...mood(clause), clause, led: null, items: [], used: "" }];
}

/** Another aim behind one: `to deliver it and to bill you`. */
const MORE_AIMS = /(?:,|\b(?:and|or))\s+(?:also )?(?:to|for)\s/i;

/**
 * A basis belongs to the clause that it stands in, and to those that go on with it and have none. Before all aims of its clause it is of each; behind
 * one it is of this, and perhaps of those before, and never of one that follows.
 */
function basesOf(goal: Goal, goals: readonly Goal[], bases: readonly FoundBasis[]): readonly FoundBasis[] {
  const has = bases.some(({ clause }) => clause === goal.clause);
  const beside = goals.filter(({ clause }) => clause === goal.clause).map(({ start }) => start);
  return bases.flatMap((basis) => {
    if (basis.clause === goal.led) return has ? [] : [basis];
    if (basis.clause !== goal.clause || (goal.start > basis.start && beside.some((start) => start < basis.start)))
      return [];
    const several = basis.start > goal.start && MORE_AIMS.test(goal.clause.text.slice(0, basis.start));
    const last = beside.every((start) => start <= goal.start || start > basis.start);
    return [{ ...basis, sure: basis.sure && last && !several }];
  });
}

interface Used {
  /** The words for what is used; empty where they may be of another aim. */
  readonly things: string;
  /** Whether it is used only if something is so. */
  readonly conditional: boolean;
}

/** What is used, where the words before an aim say that we use data for it; null where they do not. */
function usedBefore(before: string): Used | null {
  const verb = PASSIVE.exec(before) ?? USING.exec(before);
  if (!verb) return null;
  const object = before.slice(verb.index + verb[0].length);
  const subject = before.slice(0, verb.index);
  const ours = USE.test(`${subject} `) || /\b(?:we|is|are)\b/i.test(subject);
  const aim = AIM.test(object);
  if (!ours || !aim || OTHERS.test(before) || BY_OTHERS.test(before)) return null;
  const conditional = CONDITION.test(object);
  const used = object.slice(0, AIM.exec(object)?.index ?? object.length);
  const passive = PASSIVE.test(before);
  const things = passive ? subject : used;
  if (!DATA.test(things) && findData(things).length === 0) return null;
  // Behind a first aim, other data may have another: `your name to deliver it and your mail address to`.
  const between = object.slice(AIM.exec(object)?.index ?? object.length);
  return { things: findData(between).length === 0 ? things : "", conditional };
}

/** A clause may go on with what the one before it, or the introduction of the list, began. */
function leadOf(clause: Clause, index: number, { clauses }: Reading): Clause | null {
  const earlier = clauses.slice(0, index).findLast(({ text }) => USING.test(text) && /\bwe\b/i.test(text));
  return earlier && !/\b(?:we|you|they)\b.{0,25}\b(?:may|will|can|collect|use|share)\b/i.test(clause.text)
    ? earlier
    : null;
}

function mood({ hedged, negated, denies }: Clause): Pick<Goal, "sure" | "denied"> {
  return { sure: !hedged && !negated, denied: denies };
}

function joined(a: Pick<Goal, "sure" | "denied">, b: Pick<Goal, "sure" | "denied">): Pick<Goal, "sure" | "denied"> {
  return { sure: a.sure && b.sure, denied: a.denied || b.denied };
}

/** A pattern with the flag `g` remembers where it was; this always starts at the beginning. */
function first(text: string, pattern: RegExp): RegExpExecArray | null {
  return text.matchAll(pattern).next().value ?? null;
}
