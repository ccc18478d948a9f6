import { createBatches, type Answered, type Batch } from "./batches.ts";
import type { People } from "./people.ts";
import { learn, stateOf, type Freshness, type Person } from "./person.ts";
import type { PersonState, StateRequest } from "./wire.ts";

/** How one round of questions went. */
export interface Round {
  /** Who was answered, and lacks an answer that can be used all the same: something was heard meanwhile. */
  readonly overtaken: ReadonlyMap<string, Person>;
  readonly failure: Answered["failure"];
}

interface Parts {
  readonly people: People;
  readonly freshness: () => Freshness;
  readonly send: (request: StateRequest) => Promise<readonly PersonState[]>;
  readonly onError: (cause: unknown) => void;
  /** So many people at most in one request. */
  readonly most: number;
}

/** A request that a person is in, and what was known when they joined it. */
interface Joined {
  readonly batch: Batch;
  readonly seq: number;
  readonly gaps: number;
}

/** Asks, and takes in what is answered, about those of the people held who lack an answer that can be used. `about` has `*`. */
export function createQuestions({ people, freshness, send, onError, most }: Parts) {
  const joined = new WeakMap<Person, Map<string, Joined>>();
  const batchOf = createBatches(most, answerTo({ people, freshness, send, onError }));

  /** The request that will answer: one that is under way, unless something was heard since it was joined. */
  function batchFor(subject: string, person: Person, purposes: readonly string[], gaps: number): Batch {
    const key = JSON.stringify(purposes);
    const requests = joined.get(person) ?? new Map<string, Joined>();
    const known = requests.get(key);
    if (known && known.seq === person.seq && known.gaps === gaps && !known.batch.over) return known.batch;
    const batch = batchOf(subject, purposes, key);
    joined.set(person, requests.set(key, { batch, seq: person.seq, gaps }));
    return batch;
  }

  return async function ask(held: ReadonlyMap<string, Person>, about: readonly string[]): Promise<Round> {
    const lacking = (entries: Iterable<readonly [string, Person]>): (readonly [string, Person])[] => {
      const at = freshness();
      return [...entries].filter(([, person]) => stateOf(person, about, at) === null);
    };
    const { gaps } = freshness();
    const purposes = about.filter((purpose) => purpose !== "*");
    const asking = lacking(held);
    const batches = asking.map(([subject, person]) => batchFor(subject, person, purposes, gaps));
    const answers = new Map<Batch, Answered>();
    for (const batch of new Set(batches)) answers.set(batch, await batch.answered);
    const heard = asking.filter(([subject], index) => answers.get(batches[index]!)!.heard.has(subject));
    const failed = [...answers.values()].find(({ failure }) => failure !== null);
    return { overtaken: new Map(lacking(heard)), failure: failed?.failure ?? null };
  };
}

/** One request, and what it teaches. Never rejects. */
function answerTo({ people, freshness, send, onError }: Omit<Parts, "most">) {
  let requests = 0;
  return async ({ purposes, subjects }: StateRequest): Promise<Answered> => {
    const heard = new Set<string>();
    try {
      const { now: sentAt, gaps } = freshness();
      const when = { request: ++requests, sentAt, gaps };
      const asked = new Set(subjects);
      for (const person of await send({ subjects, purposes })) {
        if (!asked.has(person.subject)) continue;
        heard.add(person.subject);
        learn(people.get(person.subject), person, [...purposes, "*"], when);
      }
      return { heard, failure: null };
    } catch (cause) {
      onError(cause);
      return { heard, failure: { cause } };
    }
  };
}
