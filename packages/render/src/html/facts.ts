import type { Element } from "hast";
import { h } from "hastscript";
import { type Piece, spread } from "./say.ts";

/** One line of a list of facts. */
export interface Fact {
  readonly label: string;
  readonly value: Piece;
  /** Whether it is long, and has a row to itself. */
  readonly long?: boolean;
}

/** Facts beside prose: `dl` with a group per fact; nothing where there is no fact. */
export function factList(facts: readonly (Fact | null)[], className = "facts"): readonly Element[] {
  const stated = facts.filter((fact) => fact !== null);
  if (stated.length === 0) return [];
  const rows = stated.map(({ label, value, long }) =>
    h(long ? "div.long" : "div", h("dt", label), h("dd", ...spread(value))),
  );
  return [h("dl", { className }, ...rows)];
}

/** A fact where there is one: not for null, an empty text or an empty list. */
export function fact<Value>(
  label: string,
  value: Value | null | undefined,
  show: (value: Value) => Piece,
): Fact | null {
  const empty = value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
  return empty ? null : { label, value: show(value) };
}
