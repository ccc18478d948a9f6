import type { Remark } from "../claim.ts";
import type { Silent } from "../source.ts";
import type { Reading } from "./reading.ts";
import { whySilent } from "./says-nothing.ts";
import { findTopic } from "./topics.ts";

/** What becomes of sentences that gave no fact and no question. */
export interface SortedRest {
  readonly silent: readonly Silent[];
  /** Those that speak of a matter of a policy, as questions about it. */
  readonly remarks: readonly Remark[];
}

/** Tells sentences that say nothing from those whose author is asked what they mean; what is neither is not understood. */
export function sortRest(rest: readonly Reading[]): SortedRest {
  const silent: Silent[] = [];
  const remarks: Remark[] = [];
  for (const reading of rest) {
    const why = whySilent(reading);
    const remark = why === null ? findTopic(reading) : null;
    if (why !== null) silent.push({ sentence: reading.sentence, why });
    else if (remark !== null) remarks.push(remark);
  }
  return { silent, remarks };
}
