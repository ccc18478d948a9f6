/** Choices asked of a ledger over HTTP. Built on `fetch` alone: Node, browsers, workers, Deno. */
import type { ConsentSource, ConsentState } from "@candor/model";
import { quietly } from "../quietly.ts";
import { byTimer, type Schedule } from "../schedule.ts";
import { followEvents } from "./follow-events.ts";
import { askLedger, openEvents } from "./ledger-requests.ts";
import { createPeople } from "./people.ts";
import { stateOf, type Freshness, type Person } from "./person.ts";
import { createQuestions } from "./questions.ts";
import type { Change, PersonState, StateRequest } from "./wire.ts";

export type { Change, PersonState, StateAnswer, StateRequest } from "./wire.ts";

export interface HttpConsentOptions {
  /** Where the ledger is; `v1/state` and `v1/events` are below it. */
  readonly url: string | URL;
  /** Sent as a bearer token; or what gives it, asked before each request. */
  readonly token: string | (() => string | Promise<string>);
  /** For how long an answer is used, in milliseconds, counted from before the question was sent; 5000 unless given. */
  readonly maxAge?: number;
  /** How long an answer may take, in milliseconds; 2000 unless given, and never more than `maxAge`. */
  readonly timeout?: number;
  /** Whether to listen to the ledger for changes, so that a choice counts before `maxAge` is over. It keeps a connection open until `signal`. */
  readonly events?: boolean;
  /** Ends requests and the stream of changes. Whoever asks afterwards gets no answer. */
  readonly signal?: AbortSignal;
  /** Told what failed, for monitoring: requests, and the stream of changes. */
  readonly onError?: (cause: unknown) => void;
  /** So many people at most in one request; 1000 unless given. */
  readonly batch?: number;
  /** So many people at most are remembered; 10,000 unless given. */
  readonly people?: number;
  readonly fetch?: typeof fetch;
  /** The clock; the system's unless given. */
  readonly now?: () => Date;
  /** Spreads when connections are opened again: 0 to 1. */
  readonly random?: () => number;
  readonly schedule?: Schedule;
}

/** Choices at a ledger over HTTP. */
export interface HttpConsent extends ConsentSource {
  /**
   * Tells of a choice that this program had the ledger record: `seq` is the event's number, as the ledger answered. No answer
   * from before it is used from now on.
   */
  changed(subject: string, seq: number): void;
}

/**
 * Choices at a ledger. An answer is used for `maxAge`, less where the ledger tells of a change; never after a newer event of
 * the person was heard of, and never against a no that is known. People who are asked about at once share a request.
 *
 * Fails closed: rejects with the cause where nobody was answered, leaves out who was not. A failed connection is tried once
 * more; time-outs, other statuses than 2xx and unreadable answers are not. Throws `TypeError` for a `url` that is none.
 */
export function httpConsent(options: HttpConsentOptions): HttpConsent {
  const { maxAge = 5000, timeout = 2000, schedule = byTimer, now = () => new Date(), random = Math.random } = options;
  const { url, token, signal = new AbortController().signal, batch: most = 1000 } = options;
  const request: typeof fetch = options.fetch ?? ((input, init) => fetch(input, init));
  const ledger = { url: folder(url), token, fetch: request, signal };
  const limits = { timeout: Math.min(timeout, maxAge), schedule };
  const onError = quietly(options.onError);
  const people = createPeople(options.people ?? 10_000);
  let gaps = 0;
  const freshness = (): Freshness => ({ now: now().getTime(), maxAge, gaps });
  const send = (question: StateRequest): Promise<readonly PersonState[]> => askLedger(ledger, question, limits);
  const ask = createQuestions({ people, freshness, send, onError, most });

  const changed = (subject: string, seq: number): void => {
    // Beside what is no number nothing would count as older.
    if (!Number.isSafeInteger(seq)) throw new TypeError(`unexpected event number \`${seq}\`, expected a whole number`);
    const person = people.get(subject);
    person.seq = Math.max(person.seq, seq);
  };
  if (options.events ?? false) {
    const open = (lastId: string, connection: AbortSignal): Promise<Response> => openEvents(ledger, lastId, connection);
    const onChange = ({ subject, seq }: Change): void => changed(subject, seq);
    const onGap = (): void => void (gaps += 1);
    void followEvents({ open, onChange, onGap, onError, signal, random, schedule });
  }

  return {
    changed,
    async choicesOf(subjects, purposes) {
      const about = [...new Set([...purposes, "*"])].toSorted();
      const held = people.hold(subjects);
      try {
        const first = await ask(held, about);
        const { failure } = first.overtaken.size > 0 ? await ask(first.overtaken, about) : first;
        const states = statesOf(held, about, freshness());
        if (states.size > 0 || held.size === 0) return states;
        throw failure ? failure.cause : new Error(NOBODY);
      } finally {
        people.release(held.keys());
      }
    },
  };
}

const NOBODY = "the ledger's answer lacks who was asked about, or is older than what is known";

function folder(url: string | URL): URL {
  const text = String(url);
  return new URL(text.endsWith("/") ? text : `${text}/`);
}

function statesOf(
  held: ReadonlyMap<string, Person>,
  about: readonly string[],
  at: Freshness,
): ReadonlyMap<string, ConsentState> {
  const states = new Map<string, ConsentState>();
  for (const [subject, person] of held) {
    const state = stateOf(person, about, at);
    if (state) states.set(subject, state);
  }
  return states;
}
