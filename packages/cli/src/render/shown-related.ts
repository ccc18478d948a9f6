import type { Diagnostic } from "@candor/model";

type Related = NonNullable<Diagnostic["related"]>;

const SHOWN = 6;

/** The places that belong to a finding, as far as people are shown them: the first ones, where they are many. */
export function shownRelated(related: Related = []): Related {
  // One more would not take more room than to say that there is one more.
  return related.length > SHOWN + 1 ? related.slice(0, SHOWN) : related;
}
