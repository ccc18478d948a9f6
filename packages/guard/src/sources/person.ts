import { isNo, type Choice, type ConsentState } from "@candor/model";
import type { PersonState } from "./wire.ts";

/** What an answer said of one purpose, or of `*`. */
interface Answer {
  readonly seq: number;
  /** Which request it answers; they are numbered as they are sent, since clocks can be set back. */
  readonly request: number;
  /** When the request was sent, in milliseconds since 1970 UTC: nothing in the answer is older. */
  readonly sentAt: number;
  /** How many gaps there had been then: after one, nobody knows who changed. */
  readonly gaps: number;
  readonly choices: readonly Choice[];
}

/** What counts as too old to be used. */
export interface Freshness {
  readonly now: number;
  readonly maxAge: number;
  readonly gaps: number;
}

/** What is known of one person. */
export interface Person {
  /** The highest event number heard of. An answer from before it may lack a no, and is never used. */
  seq: number;
  readonly answers: Map<string, Answer>;
  /** The newest no of each key, from whichever answer: it outlasts answers that contradict it. */
  readonly noes: Map<string, Choice>;
}

export function newPerson(): Person {
  return { seq: 0, answers: new Map(), noes: new Map() };
}

/** Takes in an answer about these purposes. A no counts wherever it is from; anything else only as part of the newest answer. */
export function learn(
  person: Person,
  { seq, choices }: PersonState,
  purposes: readonly string[],
  when: Pick<Answer, "request" | "sentAt" | "gaps">,
): void {
  for (const choice of choices) rememberNo(person.noes, choice);
  if (seq < person.seq) return;
  person.seq = seq;
  for (const purpose of purposes) {
    const known = person.answers.get(purpose);
    if (known && known.seq === seq && known.request > when.request) continue;
    person.answers.set(purpose, { ...when, seq, choices: choices.filter((choice) => choice.purpose === purpose) });
  }
}

/** The person's choices about these purposes; null unless there is an answer about each that may still be used. */
export function stateOf(person: Person, purposes: readonly string[], freshness: Freshness): ConsentState | null {
  const state: Choice[] = [];
  for (const purpose of purposes) {
    const answer = person.answers.get(purpose);
    if (!answer || answer.seq < person.seq || !isFresh(answer, freshness)) return null;
    state.push(...answer.choices);
  }
  return person.noes.size === 0 ? state : withNoes(state, person.noes, purposes);
}

/** An answer from the future is one from before the clock was set back: how old it is nobody knows. */
function isFresh({ sentAt, gaps }: Answer, freshness: Freshness): boolean {
  const age = freshness.now - sentAt;
  return gaps === freshness.gaps && age >= 0 && age <= freshness.maxAge;
}

function keyOf({ purpose, facet }: Choice): string {
  return JSON.stringify([purpose, facet]);
}

function rememberNo(noes: Map<string, Choice>, choice: Choice): void {
  const seq = isNo(choice.state) ? Math.max(choice.seq, choice.noSeq) : choice.noSeq;
  const key = keyOf(choice);
  if (seq <= (noes.get(key)?.seq ?? 0)) return;
  // Which kind of no it was is lost once something else followed.
  noes.set(key, { ...choice, state: isNo(choice.state) ? choice.state : "withdrawn", seq, noSeq: seq });
}

function withNoes(state: readonly Choice[], noes: ReadonlyMap<string, Choice>, purposes: readonly string[]): Choice[] {
  const keys = new Set(state.map(keyOf));
  const left = [...noes].filter(([key, { purpose }]) => !keys.has(key) && purposes.includes(purpose));
  return [...state.map((choice) => orNo(choice, noes.get(keyOf(choice)))), ...left.map(([, no]) => no)];
}

/** A choice, or the no that is newer. */
function orNo(choice: Choice, no: Choice | undefined): Choice {
  if (!no) return choice;
  const newer = choice.seq > no.seq || (choice.seq === no.seq && isNo(choice.state));
  return newer ? { ...choice, noSeq: Math.max(choice.noSeq, no.seq) } : no;
}
