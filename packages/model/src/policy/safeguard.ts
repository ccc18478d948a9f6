export interface Safeguard {
  readonly id: string;
  readonly label: string;
  readonly does: string;
  /** Data ids; `all` is written out. */
  readonly covers: readonly string[];
  readonly checked: string | null;
}
