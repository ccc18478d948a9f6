import type { PolicyModel } from "@candor/model";

/** A version that people have seen, frozen: `releases/<version>.json`, as release.schema.json describes it. */
export interface Release {
  readonly format: 1;
  readonly version: string;
  /** The day it was made, and the day from which it holds: `YYYY-MM-DD`. */
  readonly made: string;
  readonly effective: string;
  /** The `digest` of the release before; null for the first. */
  readonly previous: string | null;
  readonly wordingOnly: readonly WordingOnly[];
  readonly model: PolicyModel;
  /** The digest of the model. */
  readonly facts: string;
  readonly cards: readonly FrozenCard[];
  /** The digest of the note to customers beside it, `releases/<version>.md`. */
  readonly note: string;
  /** The digest of all the rest, in which `facts` stands for the model and each card's digest for its HTML. */
  readonly digest: string;
}

/** A text that says the same in other words, and who says so: people need not be told of it. */
export interface WordingOnly {
  /** `newsletter/why`, as `textAddresses` names a text. */
  readonly text: string;
  readonly reason: string;
  readonly by: string;
}

/** What people saw of one purpose in one language. */
export interface FrozenCard {
  readonly purpose: string;
  readonly language: string;
  /** The language of the words around the texts of the policy, where it is another one; older releases never say it. */
  readonly labels?: string;
  readonly html: string;
  readonly digest: string;
}
