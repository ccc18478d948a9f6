import type { ChoiceState } from "@candor/model";
import { ask } from "./ask.ts";
import { type Answer, type Form, stateOf } from "./history.ts";
import type { PlacedPurpose } from "./placed-purpose.ts";
import { type Question, type Target, WHOLE } from "./target.ts";
import { STATES } from "./words.ts";

/** Which of its two outcomes a question can have, for some person. */
export interface Outcomes {
  readonly allowed: boolean;
  readonly denied: boolean;
}

/** When it is asked: any day will do, since only the age of a yes counts. */
const NOW = Date.UTC(2000, 0, 1);

/** Ages of a yes, in milliseconds: given in this moment, and longer ago than any policy lets one last. */
const AGES: readonly number[] = [0, 300 * 365 * 86_400_000];

/**
 * Whether any choices allow a question and any deny it, by trying them all: no answer, and each history of up to two forms
 * about the purpose, about this item or channel, and about everything optional, fresh and old, and choices that cannot be read.
 * A third form brings nothing new: a decision reads the newest answer and the newest no of each of the three.
 */
export function outcomesOf(purpose: PlacedPurpose, question: Question, known: Map<string, Outcomes>): Outcomes {
  const key = shapeOf(purpose, question);
  const outcomes = known.get(key) ?? tryAll(purpose, question);
  known.set(key, outcomes);
  return outcomes;
}

/** What a decision can depend on, besides the choices: purposes of one shape have the same outcomes. */
function shapeOf({ mode, needs, askAgain }: PlacedPurpose, { item, channel }: Question): string {
  return JSON.stringify([
    mode,
    askAgain?.iso,
    item === null ? channel === null : needs.includes(item),
    channel === null,
  ]);
}

function tryAll(purpose: PlacedPurpose, question: Question): Outcomes {
  let [allowed, denied] = [false, false];
  for (const forms of histories(purpose, question)) {
    const state = forms && stateOf(forms);
    if (ask(purpose, question, { now: NOW, state }) === null) allowed = true;
    else denied = true;
    if (allowed && denied) break;
  }
  return { allowed, denied };
}

/** The likeliest first, so that most searches end at once. */
function* histories({ id }: PlacedPurpose, question: Question): Generator<readonly Form[] | null> {
  const targets: readonly (Target | null)[] = [{ purpose: id, ...WHOLE }, { purpose: id, ...question }, null];
  const answers = targets.flatMap((target) =>
    Array.from(STATES.values(), (state: ChoiceState): Answer => ({ state, target, at: null })),
  );
  yield [];
  for (const age of AGES) {
    const forms = answers.map((answer): Form => ({ at: NOW - age, answers: [answer] }));
    for (const form of forms) yield [form];
    for (const first of forms) for (const second of forms) yield [first, second];
  }
  yield null;
}
