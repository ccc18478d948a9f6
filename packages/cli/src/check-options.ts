import type { Caching } from "./check-code.ts";
import type { FindingOptions } from "./report-options.ts";

/** What `candor check` is told. */
export interface CheckOptions extends FindingOptions, Caching {
  /** A revision of git: only findings about what changed since are shown. */
  readonly since?: string;
  /** Go on, and check again at each change. */
  readonly watch?: boolean;
}
