import { type ConsentState, decide, permits } from "@candor/model";
import type { PlacedPurpose } from "./placed-purpose.ts";
import { type Question, WHOLE } from "./target.ts";
import type { Denial } from "./words.ts";

/** When it is asked, in milliseconds since 1970 UTC, and the person's choices; null where these cannot be read. */
export interface Asked {
  readonly now: number;
  readonly state: ConsentState | null;
}

/**
 * Whether a person's choices let a purpose go on, or use an item, or use a channel, or both: null where they do, else why
 * not. What the policy declares and `decide` are all that is asked; `null` in `askAgain` is for ever.
 */
export function ask(purpose: PlacedPurpose, { item, channel }: Question, { now, state }: Asked): Denial | null {
  const permission = item === null ? null : permits({ purposes: [purpose], data: [] }, purpose.id, item);
  if (permission?.allowed === false) return "not-in-policy";
  if (channel !== null && !purpose.channels.includes(channel)) return "not-in-policy";
  const decision = decide({ purpose, now, ...(channel !== null && { channel }) }, state);
  if (!decision.allowed) return decision.reason;
  if (permission?.as !== "optional") return null;
  return decision.items.find((own) => own.item === item)?.reason ?? null;
}

/** The part of a question that denies it, in the order in which it is decided; the whole question where none does. */
export function denyingPart(purpose: PlacedPurpose, question: Question, asked: Asked): Question {
  const [item, channel] = [
    { ...question, channel: null },
    { ...question, item: null },
  ];
  const denial = ask(purpose, question, asked);
  const parts = denial === "not-in-policy" ? [item, channel] : [WHOLE, channel, item];
  return parts.find((part) => denial !== null && ask(purpose, part, asked) === denial) ?? question;
}
