import { whatWouldHelp, type UseDenialReason } from "@candor/model";

/** Why a record stayed closed, and the one step that would let it open. */
export interface Denial {
  readonly reason: UseDenialReason;
  readonly help: string;
  /** With `over-limit`: from when there is room again. */
  readonly again?: Date;
  /** With `unavailable`: what the consent source or the limit store threw, if it did. */
  readonly cause?: unknown;
}

export interface Closed {
  readonly ok: false;
  readonly denial: Denial;
}

export type Result<V> = { readonly ok: true; readonly view: V } | Closed;

export function closed(reason: UseDenialReason, more: Pick<Denial, "again" | "cause"> = {}): Closed {
  return Object.freeze({ ok: false, denial: Object.freeze({ reason, help: whatWouldHelp(reason), ...more }) });
}

/** Thrown by `open`. Names the purpose and the record's label, never the person. */
export class PurposeDenied extends Error {
  override readonly name: string = "PurposeDenied";
  readonly purpose: string;
  readonly denial: Denial;
  readonly reason: UseDenialReason;

  constructor(purpose: string, label: string, denial: Denial) {
    // Where the denial has a cause, the error has it too.
    super(`\`${purpose}\` may not open ${label}: ${denial.reason}; ${denial.help}`, denial);
    this.purpose = purpose;
    this.denial = denial;
    this.reason = denial.reason;
  }
}
