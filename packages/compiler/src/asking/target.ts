import type { Facet } from "@candor/model";

/** One item of a purpose, one of its channels, or, where both are null, all of it. */
export interface Question {
  readonly item: string | null;
  readonly channel: string | null;
}

/** What a choice or an expectation is about: `newsletter`, `newsletter by email`, `pick-coffees with orders`. */
export interface Target extends Question {
  readonly purpose: string;
}

/** How a no to all that waits for people is written. It has a space, so that it is no purpose's id. */
export const EVERYTHING = "everything optional";

/** Stands for each channel: of company.md where it says what is allowed or denied, of the purpose where it is a choice. */
export const EVERY_CHANNEL = "every channel";

export const WHOLE: Question = { item: null, channel: null };

/** Null for a text that has not the form of a target. */
export function readTarget(text: string): Target | null {
  const [purpose, ...leaf] = text.trim().split(/\s+/);
  if (purpose === undefined || purpose === "") return null;
  if (leaf.length === 0) return { purpose, ...WHOLE };
  const question = leaf[0] === "with" ? readMember(leaf.slice(1).join(" ")) : readMember(leaf.join(" "));
  const linked = leaf[0] === "with" ? question?.item : question?.channel;
  return question && linked ? { purpose, ...question } : null;
}

/** A member of a list of what is allowed: `email`, `by email` or `by every channel`. Null for a text that is none of them. */
export function readMember(text: string): Question | null {
  const [first = "", second, ...more] = text.trim().split(/\s+/);
  if (first === "by" && [second, ...more].join(" ") === EVERY_CHANNEL) return { item: null, channel: EVERY_CHANNEL };
  if (first === "" || more.length > 0) return null;
  if (second === undefined) return first === "by" ? null : { item: first, channel: null };
  return first === "by" ? { item: null, channel: second } : null;
}

/** Each of `channels` where every channel is meant; the question itself where not. */
export function spread<Asked extends Question>(question: Asked, channels: readonly string[]): readonly Asked[] {
  return question.channel === EVERY_CHANNEL ? channels.map((channel) => ({ ...question, channel })) : [question];
}

export function targetText({ purpose, ...question }: Target): string {
  if (question.item !== null) return `${purpose} with ${question.item}`;
  return question.channel === null ? purpose : `${purpose} by ${question.channel}`;
}

export function memberText({ item, channel }: Question): string {
  return item ?? `by ${channel}`;
}

/** What a choice about it is kept under. */
export function facetOf({ item, channel }: Question): Facet {
  if (item !== null) return `i:${item}`;
  return channel === null ? "" : `c:${channel}`;
}
