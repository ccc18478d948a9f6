import type { RecordPlan } from "./record-plan.ts";

const NOT_SEALED = "not a sealed record: it is a row, a copy, a proxy, or was sealed by a second copy of @candor/guard";

type AnySealed = Sealed<string, unknown, unknown>;

let serial = 0;
let isSealed: (record: unknown) => record is AnySealed;

/** The row of a sealed record. For this package alone: no entry point exports it. Throws `TypeError` for anything else. */
export let rowOf: (record: unknown) => unknown;
/** How the record's type is classified; as `rowOf`. */
export let planOf: (record: unknown) => RecordPlan;

/**
 * A row that only `open` can read. It prints as its label, refuses to be JSON, and a copy of it is an empty shell.
 * The row is held by reference in a private field, and what reads the field is captured below: not on the class, where
 * `record.constructor` would lead to it, nor in a WeakMap, whose patched prototype would see the row.
 */
export class Sealed<N extends string, R, B> {
  readonly #row: R;
  readonly #plan: RecordPlan;
  /** A number of its own, so that two people never compare equal. It says nothing of the row. */
  readonly sealed: number = ++serial;
  /** In the type only. `name` comes first, so that a message names the record before it is cut. */
  declare protected readonly "~contents": { readonly name: N; readonly row: R; readonly classes: B };

  /** Throws `TypeError` for what is no row: where it is sealed, not later where somebody opens it. */
  constructor(plan: RecordPlan, row: R) {
    if (typeof row !== "object" || row === null) {
      const given = row === null ? "null" : typeof row;
      throw new TypeError(`record \`${plan.name}\`: unexpected ${given}, expected a row`);
    }
    this.#row = row;
    this.#plan = plan;
    Object.freeze(this);
  }

  /** Says of a proxy or an heir what it is: whoever prints one to find a fault must not meet another. */
  toString(): string {
    return isSealed(this) ? `[sealed ${this.#plan.name} ${this.sealed}]` : "[not a sealed record]";
  }

  toJSON(): never {
    throw new TypeError(`${this.toString()} cannot be serialised: open it for a purpose first`);
  }

  static {
    isSealed = (record): record is AnySealed => typeof record === "object" && record !== null && #row in record;
    const own = (record: unknown): AnySealed => {
      if (isSealed(record)) return record;
      throw new TypeError(NOT_SEALED);
    };
    rowOf = (record) => own(record).#row;
    planOf = (record) => own(record).#plan;
    const value: unknown = Reflect.get(this.prototype, "toString");
    for (const name of [Symbol.toPrimitive, Symbol.for("nodejs.util.inspect.custom")]) {
      Object.defineProperty(this.prototype, name, { value });
    }
    Reflect.deleteProperty(this.prototype, "constructor");
    Object.freeze(this.prototype);
  }
}
