import type { DenialReason } from "./denial-reason.ts";
import { isNo } from "./noes.ts";
import type { Choice, ChoiceState, ConsentState, Facet } from "../ports.ts";

/** Where one key stands: `reason` is null for a yes, `noSeq` the newest no it ever had. */
export interface Standing {
  readonly reason: DenialReason | null;
  readonly seq: number;
  readonly noSeq: number;
  readonly at: number;
}

/** A no that reaches what lies below it; `seq` is 0 where there is none. */
export interface No {
  readonly seq: number;
  readonly reason: DenialReason;
}

const REASONS: ReadonlyMap<ChoiceState, DenialReason | null> = new Map<ChoiceState, DenialReason | null>([
  ["given", null],
  ["renewed", null],
  ["requested", "no-answer-yet"],
  ["expired", "expired"],
  ["invalidated", "notice-changed"],
  ["refused", "refused"],
  ["withdrawn", "withdrawn"],
  ["objected", "objected"],
]);

/** Whether a source spoke our language: numbers that order (not the strings some drivers give for them), known states. */
export function isReadable(state: ConsentState): boolean {
  if (!Array.isArray(state)) return false;
  // Not `every`, which passes over holes.
  for (const choice of state as readonly unknown[]) if (!isReadableChoice(choice)) return false;
  return true;
}

/** Events count from 1: a no with a number below that would be older than no answer, and go unheard. */
function isReadableChoice(given: unknown): boolean {
  if (typeof given !== "object" || given === null) return false;
  const { purpose, facet, state, seq, noSeq, at } = given as Choice;
  if (typeof purpose !== "string" || typeof facet !== "string" || !REASONS.has(state)) return false;
  return Number.isSafeInteger(seq) && seq >= 1 && Number.isSafeInteger(noSeq) && noSeq >= 0 && Number.isFinite(at);
}

/**
 * The standing of (purpose, facet). A purpose or an optional item that was renamed has several ids, so several choices can
 * have one key: the newest counts, and of two with one number the no.
 */
export function standing(state: ConsentState, purposes: readonly string[], facets: readonly Facet[]): Standing {
  let found: Standing = { reason: "never-asked", seq: 0, noSeq: 0, at: 0 };
  for (const choice of state) {
    if (!facets.includes(choice.facet) || !purposes.includes(choice.purpose)) continue;
    const no = isNo(choice.state);
    const noSeq = Math.max(found.noSeq, choice.noSeq, no ? choice.seq : 0);
    const newer = choice.seq > found.seq || (choice.seq === found.seq && no);
    const reason = REASONS.get(choice.state);
    found = newer
      ? { reason: reason === undefined ? "unavailable" : reason, seq: choice.seq, noSeq, at: choice.at }
      : { ...found, noSeq };
  }
  return found;
}

/** The newest no of these standings, as it reaches what is below them. Which kind it was is lost once a yes followed. */
export function newestNo(...above: readonly Standing[]): No {
  let no: No = { seq: 0, reason: "withdrawn" };
  for (const { noSeq, seq, reason } of above) {
    if (noSeq > no.seq) no = { seq: noSeq, reason: reason !== null && seq === noSeq ? reason : "withdrawn" };
  }
  return no;
}
