/** For tests of applications: people's choices without a ledger. */
import type { ChoiceState, ConsentSource, Facet, NewChoice } from "@candor/model";
import { memoryConsent } from "./memory-consent.ts";
import type { AnyPolicy, PurposeId, PurposeOf } from "./types/policy.ts";

/** Optional items and channels of a purpose. */
export interface Leaves<Item extends string, Channel extends string> {
  readonly items?: readonly Item[];
  readonly channels?: readonly Channel[];
}

type LeavesOf<P extends AnyPolicy, I> = Leaves<PurposeOf<P, I>["optional"], PurposeOf<P, I>["channels"]>;

/** Says no to a purpose, or to the leaves that are named and nothing else. `*` is everything optional. */
type No<P extends AnyPolicy> = <I extends PurposeId<P> | "*">(
  subject: string,
  purpose: I,
  only?: LeavesOf<P, I>,
) => void;

/** A consent source that a test plays the person, and the outage, of. Each call is one form of one person. */
export interface TestConsent<P extends AnyPolicy> extends ConsentSource {
  /** Says yes to a purpose, and in the same form to the items and channels that are named. */
  grant<I extends PurposeId<P>>(subject: string, purpose: I, also?: LeavesOf<P, I>): void;
  readonly refuse: No<P>;
  readonly withdraw: No<P>;
  readonly object: No<P>;
  /** Any other state: `requested`, `expired`, `invalidated`. */
  record(subject: string, choices: readonly NewChoice[]): void;
  /** From now on the source fails; `recover` ends it. */
  fail(cause?: unknown): void;
  recover(): void;
}

/** Choices for a test. `now` is their clock, the system's unless given: the one to give to `createGuard` too. */
export function testConsent<P extends AnyPolicy>(now: () => Date = () => new Date()): TestConsent<P> {
  const memory = memoryConsent();
  let outage: { readonly cause: unknown } | null = null;
  const record = (subject: string, choices: readonly NewChoice[]): void => memory.record(subject, choices, now());
  const no =
    (state: ChoiceState): No<P> =>
    (subject, purpose, only) =>
      record(subject, choicesOf(purpose, only ? facetsOf(only) : [""], state));
  return {
    grant: (subject, purpose, also) => record(subject, choicesOf(purpose, ["", ...facetsOf(also)], "given")),
    refuse: no("refused"),
    withdraw: no("withdrawn"),
    object: no("objected"),
    record,
    fail(cause = new Error("the consent source is down")) {
      outage = { cause };
    },
    recover() {
      outage = null;
    },
    async choicesOf(subjects, purposes) {
      if (outage) throw outage.cause;
      return memory.choicesOf(subjects, purposes);
    },
  };
}

function choicesOf(purpose: string, facets: readonly Facet[], state: ChoiceState): readonly NewChoice[] {
  return facets.map((facet) => ({ purpose, facet, state }));
}

function facetsOf({ items = [], channels = [] }: Leaves<string, string> = {}): Facet[] {
  return [...items.map((item): Facet => `i:${item}`), ...channels.map((channel): Facet => `c:${channel}`)];
}
