import type { DenialReason } from "./decide/denial-reason.ts";
import { addDuration } from "./decide/expiry.ts";
import { isReadable, newestNo, standing, type No, type Standing } from "./decide/standing.ts";
import { InternalError } from "./diagnostic.ts";
import type { ConsentMode } from "./policy/purpose.ts";
import type { ConsentState, Facet } from "./ports.ts";

/** What a decision needs to know of a purpose; a purpose of the model and one of the generated table both have it. */
export interface PurposeRules {
  readonly id: string;
  readonly mode: ConsentMode;
  readonly optional: readonly string[];
  readonly channels: readonly string[];
  /** A yes older than this has run out; `iso` is an ISO 8601 duration. */
  readonly askAgain: { readonly iso: string } | null;
  readonly formerly: readonly string[];
  /** The earlier names of those optional items that have any. */
  readonly formerItems?: readonly { readonly item: string; readonly formerly: readonly string[] }[];
}

/** One question: a purpose, now, and perhaps a channel. */
export interface DecisionRequest {
  readonly purpose: PurposeRules;
  /** One of the purpose's channels, when the use is a message. */
  readonly channel?: string;
  /** In milliseconds since 1970 UTC. */
  readonly now: number;
}

/** `reason` is null for an optional item that the person agreed to. */
export interface ItemDecision {
  readonly item: string;
  readonly reason: DenialReason | null;
}

export type Decision =
  | { readonly allowed: true; readonly items: readonly ItemDecision[] }
  | { readonly allowed: false; readonly reason: DenialReason };

/**
 * Whether one person's choices let a purpose go on, and which of its optional items they agreed to. `state` is null when
 * their choices could not be had or read, and empty for a person who was never asked or a record that is about nobody.
 *
 * Consent: no answer is no. Legitimate interest: only an objection denies (GDPR 21). Other bases do not wait for an answer.
 * An optional item is asked on its own under every basis. A channel follows its purpose's mode and needs its own answer.
 * Throws `InternalError` for a channel that the purpose lacks.
 */
export function decide(request: DecisionRequest, state: ConsentState | null): Decision {
  const { purpose, channel } = request;
  if (channel !== undefined && !purpose.channels.includes(channel)) {
    throw new InternalError(`\`${purpose.id}\` has no channel \`${channel}\``);
  }
  const person = state !== null && isReadable(state) ? readChoices(purpose, state) : null;
  const reason = whyNot(request, person);
  if (reason !== null) return { allowed: false, reason };
  return {
    allowed: true,
    items: purpose.optional.map((item) => ({
      item,
      reason: person ? leaf(request, person, itemFacets(purpose, item), true) : "unavailable",
    })),
  };
}

/** The decision for a record about several people: all must agree, to the purpose and to each optional item. */
export function agree(decisions: readonly [Decision, ...Decision[]]): Decision {
  return decisions.reduce((one, other) => {
    if (!one.allowed || !other.allowed) return one.allowed ? other : one;
    const items = one.items.map(({ item, reason }, index) => ({ item, reason: reason ?? other.items[index]!.reason }));
    return { allowed: true, items };
  });
}

interface Person {
  readonly state: ConsentState;
  readonly ids: readonly string[];
  readonly everything: Standing;
  readonly whole: Standing;
}

const WHOLE: readonly Facet[] = [""];

function itemFacets({ formerItems }: PurposeRules, item: string): readonly Facet[] {
  const former = formerItems?.find((entry) => entry.item === item)?.formerly ?? [];
  return [item, ...former].map((id): Facet => `i:${id}`);
}

function readChoices({ id, formerly }: PurposeRules, state: ConsentState): Person {
  const ids = [id, ...formerly];
  return { state, ids, everything: standing(state, ["*"], WHOLE), whole: standing(state, ids, WHOLE) };
}

function whyNot(request: DecisionRequest, person: Person | null): DenialReason | null {
  const { mode } = request.purpose;
  if (mode === "none") return null;
  if (!person) return "unavailable";
  const waits = mode === "opt-in";
  const reason = against(request, person.whole, newestNo(person.everything), waits);
  if (reason !== null || request.channel === undefined) return reason;
  return leaf(request, person, [`c:${request.channel}`], waits);
}

/** A channel or an optional item: on its own answer, and newer than any no to its purpose, even where the purpose is on again. */
function leaf(request: DecisionRequest, person: Person, facets: readonly Facet[], waits: boolean): DenialReason | null {
  const own = standing(person.state, person.ids, facets);
  return against(request, own, newestNo(person.everything, person.whole), waits);
}

/** Null when `own` is a yes newer than every no, its own and above it; or when nothing waits for an answer and there is no no. */
function against(request: DecisionRequest, own: Standing, above: No, waits: boolean): DenialReason | null {
  const no = Math.max(own.noSeq, above.seq);
  if (own.reason === null && own.seq > no) return waits && hasExpired(request, own.at) ? "expired" : null;
  if (!waits && no === 0) return null;
  if (own.reason !== null && own.seq >= above.seq) return own.reason;
  return above.reason;
}

function hasExpired({ purpose: { askAgain }, now }: DecisionRequest, at: number): boolean {
  // Not `<=`: beside a clock that gives no number, a yes has run out.
  return askAgain !== null && !(addDuration(at, askAgain.iso) > now);
}
