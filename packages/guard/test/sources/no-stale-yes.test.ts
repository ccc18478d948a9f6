import type { Choice, ChoiceState } from "@candor/guard";
import { httpConsent, type PersonState, type StateRequest } from "@candor/guard/http";
import { decide } from "@candor/model";
import { array, assert, asyncProperty, constantFrom, nat, oneof, record, constant, type Arbitrary } from "fast-check";
import { expect, test } from "vitest";

/**
 * A world in which answers are evaluated, delayed, lost and reordered, changes are told late, twice or never, and the clock
 * runs. The oracle keeps every form ever recorded and, beside each answer, what was known when it came.
 */
const MAX_AGE = 10;
const PEOPLE = ["ann", "bob"];
const states = constantFrom<ChoiceState>("given", "given", "given", "withdrawn", "refused", "requested");

type Step =
  | { readonly kind: "choose"; readonly who: string; readonly purpose: string; readonly state: ChoiceState }
  | { readonly kind: "ask"; readonly who: readonly string[]; readonly purpose: string }
  | { readonly kind: "evaluate" | "answer" | "lose"; readonly which: number; readonly lag: number }
  | { readonly kind: "tell"; readonly who: string; readonly lag: number }
  | { readonly kind: "tick"; readonly ms: number };

const which = nat(20);
const lag = nat(2);
const who = constantFrom(...PEOPLE);
const steps: Arbitrary<Step>[] = [
  record({ kind: constant("choose" as const), who, purpose: constantFrom("a", "a", "b", "*"), state: states }),
  record({
    kind: constant("ask" as const),
    who: array(who, { minLength: 1, maxLength: 3 }),
    purpose: constantFrom("a", "a", "b"),
  }),
  record({
    kind: constantFrom("evaluate" as const, "answer" as const, "answer" as const, "lose" as const),
    which,
    lag,
  }),
  record({ kind: constant("tell" as const), who, lag }),
  record({ kind: constant("tick" as const), ms: nat(8) }),
];

/** All forms of one person; the fold is written again here, from the words of the ledger's design. */
type History = readonly { readonly purpose: string; readonly state: ChoiceState }[];

const isNo = (state: ChoiceState): boolean => ["withdrawn", "refused", "objected"].includes(state);

function fold(history: History, purposes: readonly string[]): PersonState["choices"] {
  return purposes.flatMap((purpose): Choice[] => {
    const own = history.map((form, index) => ({ ...form, seq: index + 1 })).filter((form) => form.purpose === purpose);
    const newest = own.at(-1);
    const noSeq = own.findLast(({ state }) => isNo(state))?.seq ?? 0;
    return newest ? [{ purpose, facet: "", state: newest.state, seq: newest.seq, noSeq, at: 0 }] : [];
  });
}

interface Open {
  readonly request: StateRequest;
  readonly sentAt: number;
  answer: readonly PersonState[] | null;
  readonly resolve: (response: Response) => void;
  readonly reject: (cause: unknown) => void;
}

let allowed = 0;
let denied = 0;

async function play(plan: readonly Step[], lagging: boolean): Promise<void> {
  let now = 1000;
  const histories = new Map<string, History>(PEOPLE.map((person) => [person, []]));
  /** The highest event number that this program has heard of, by whichever way. */
  const heard = new Map(PEOPLE.map((person) => [person, 0]));
  /** When the newest request was sent that was answered with this much of a person's history. */
  const evidence = new Map<
    string,
    { readonly sentAt: number; readonly seq: number; readonly purposes: readonly string[] }[]
  >();
  const open: Open[] = [];
  const wrong: string[] = [];
  const asks: Promise<void>[] = [];
  const source = httpConsent({
    url: "https://ledger.example",
    token: "key",
    maxAge: MAX_AGE,
    // Of who was forgotten only a ledger that answers with the newest is to be believed.
    people: lagging ? 2 : 1,
    batch: 2,
    now: () => new Date(now),
    schedule: () => () => {},
    fetch: (_, init) =>
      new Promise((resolve, reject) => {
        open.push({
          request: JSON.parse(init?.body as string) as StateRequest,
          sentAt: now,
          answer: null,
          resolve,
          reject,
        });
      }),
  });

  /** What a ledger says, or a copy of it that is some events behind. */
  const evaluate = (entry: Open, behind: number): void => {
    entry.answer ??= entry.request.subjects.map((subject) => {
      const history = histories.get(subject)!.slice(0, behind > 0 ? -behind : undefined);
      return { subject, seq: history.length, choices: fold(history, [...entry.request.purposes, "*"]) };
    });
  };
  const answer = (entry: Open): void => {
    open.splice(open.indexOf(entry), 1);
    for (const { subject, seq } of entry.answer!) {
      heard.set(subject, Math.max(heard.get(subject)!, seq));
      evidence.set(subject, [
        ...(evidence.get(subject) ?? []),
        { sentAt: entry.sentAt, seq, purposes: entry.request.purposes },
      ]);
    }
    entry.resolve(Response.json({ people: entry.answer }));
  };
  const ask = async (subjects: readonly string[], purpose: string): Promise<void> => {
    const states = await source.choicesOf(subjects, [purpose]).catch(() => new Map<string, readonly Choice[]>());
    for (const [subject, state] of states) {
      const rules = { id: purpose, mode: "opt-in", optional: [], channels: [], askAgain: null, formerly: [] } as const;
      if (!decide({ purpose: rules, now }, state).allowed) {
        denied += 1;
        continue;
      }
      allowed += 1;
      // Somewhere an answer, no older than allowed, to a question sent since, that knew all that was heard of, said yes.
      const good = (evidence.get(subject) ?? []).filter(
        ({ sentAt, seq, purposes }) =>
          purposes.includes(purpose) && now - sentAt <= MAX_AGE && seq >= heard.get(subject)!,
      );
      const saidYes = good.some(({ seq }) => {
        const history = histories.get(subject)!.slice(0, seq);
        const lastNo = history.findLastIndex((form) => isNo(form.state) && [purpose, "*"].includes(form.purpose));
        const last = history.findLastIndex((form) => form.purpose === purpose);
        return last > lastNo && history[last]!.state === "given";
      });
      if (!saidYes) wrong.push(`a yes of ${subject} that no usable answer said`);
    }
  };
  const rest = async (): Promise<void> => {
    for (let n = 0; n < 30; n++) await Promise.resolve();
    await new Promise((resolve) => void setImmediate(resolve));
  };

  for (const step of plan) {
    if (step.kind === "choose") histories.set(step.who, [...histories.get(step.who)!, step]);
    else if (step.kind === "tick") now += step.ms;
    else if (step.kind === "ask") asks.push(ask(step.who, step.purpose));
    else if (step.kind === "tell") {
      const seq = Math.max(0, histories.get(step.who)!.length - step.lag);
      source.changed(step.who, seq);
      heard.set(step.who, Math.max(heard.get(step.who)!, seq));
    } else if (open.length > 0) {
      const entry = open[step.which % open.length]!;
      if (step.kind === "lose") {
        open.splice(open.indexOf(entry), 1);
        entry.reject(new TypeError("cut"));
      } else {
        evaluate(entry, lagging ? step.lag : 0);
        if (step.kind === "answer") answer(entry);
      }
    }
    if (step.kind !== "choose") await rest();
  }
  for (let round = 0; open.length > 0 && round < 50; round++) {
    const entry = open[0]!;
    evaluate(entry, 0);
    answer(entry);
    await rest();
  }
  await Promise.all(asks);
  expect(wrong).toEqual([]);
}

test.each([
  ["by an honest ledger", false],
  ["by a copy that lags", true],
])(
  "never a yes that no usable answer said, however answers, changes and the clock fall together, %s",
  async (_, lagging) => {
    allowed = 0;
    denied = 0;
    await assert(
      asyncProperty(array(oneof(...steps), { minLength: 5, maxLength: 60 }), (plan) => play(plan, lagging)),
      { numRuns: 5000 },
    );
    expect(Math.min(allowed, denied)).toBeGreaterThan(100);
  },
);
