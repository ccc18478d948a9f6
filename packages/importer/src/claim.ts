import type { Sentence } from "./source.ts";

/** What one sentence says about one place of the draft. */
export interface Claim {
  /** `company`, `data`, `purposes/send-news-and-offers`: the draft's file without `.md`. */
  readonly document: string;
  /** Where in its facts; `[]` and `["email"]` claim that the file, or the entry, belongs there at all. */
  readonly path: readonly string[];
  readonly value: ClaimValue;
  /** Whether the sentence says it outright: no `may`, no `not`, no second reading. */
  readonly sure: boolean;
  /** Whether it says the opposite. It never becomes a fact; it contradicts one. */
  readonly denied?: boolean;
  readonly sentence: Sentence;
  /** The words of the sentence that say it. */
  readonly words: string;
}

/**
 * `entry`: the thing exists. `one`: the value of a field that has one; two different ones contradict each other.
 * `first`: likewise, but others only say the same again. `member`: one of a list.
 */
export type ClaimValue =
  | { readonly kind: "entry" }
  | { readonly kind: "one" | "first" | "member"; readonly is: string | number };

/** A question to the author that no claim leads to. */
export interface Remark {
  readonly document: string;
  /** The entry or field it stands at; `[]` for the file as a whole. */
  readonly path: readonly string[];
  readonly asks: string;
  /** It speaks of the same field without a value: what another sentence says of it is open. */
  readonly contests?: boolean;
  readonly sentence: Sentence;
  readonly words: string;
}

export type Finding = Claim | Remark;

export const ENTRY: ClaimValue = { kind: "entry" };

export function one(is: string | number): ClaimValue {
  return { kind: "one", is };
}

export function first(is: string | number): ClaimValue {
  return { kind: "first", is };
}

export function member(is: string): ClaimValue {
  return { kind: "member", is };
}
