import { whatWouldHelp, type DenialReason } from "@candor/model";

/** Why a record stayed closed, and the one step that would let it open. */
export interface Denial {
  readonly reason: DenialReason;
  readonly help: string;
  /** With `unavailable`: what the consent source threw, if it did. */
  readonly cause?: unknown;
}

export type Result<V> = { readonly ok: true; readonly view: V } | { readonly ok: false; readonly denial: Denial };

export function denied(reason: DenialReason): Denial {
  return Object.freeze({ reason, help: whatWouldHelp(reason) });
}

/** Thrown by `open`. Names the purpose and the record's label, never the person. */
export class PurposeDenied extends Error {
  override readonly name: string = "PurposeDenied";
  readonly purpose: string;
  readonly denial: Denial;

  constructor(purpose: string, label: string, denial: Denial) {
    super(
      `\`${purpose}\` may not open ${label}: ${denial.reason}; ${denial.help}`,
      "cause" in denial ? { cause: denial.cause } : {},
    );
    this.purpose = purpose;
    this.denial = denial;
  }

  get reason(): DenialReason {
    return this.denial.reason;
  }
}
